package io.urbangov.nlp.surge;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms that messages have in common beside the first, each for what it tells that those before
 * it do not. Not thread-safe.
 */
final class Companions {

  /** So many are taken at most. */
  static final int MOST = 3;

  /** So many messages' worth is believed of the usual share, beside what was heard together. */
  private static final double PULL = 4;

  private final Voice[] messages;
  private final List<String> rows;
  private final double tried;
  private final List<Series> all = new ArrayList<>();
  private final List<Voice[]> pasts = new ArrayList<>();
  private double evidence;

  /**
   * Starts with the first term, which tells nothing.
   *
   * @param rows all terms of most of the messages
   * @param tried log10 of how many terms were tried
   */
  Companions(Series first, Voice[] messages, List<String> rows, double tried) {
    this.messages = messages;
    this.rows = rows;
    this.tried = tried;
    take(first, 0);
  }

  /** Whether there is no room for more. */
  boolean isFull() {
    return all.size() > MOST;
  }

  List<Series> beside() {
    return List.copyOf(all.subList(1, all.size()));
  }

  double evidence() {
    return evidence;
  }

  /** Takes a term of so many of the messages if it tells something new. */
  void offer(Series series, int shared, double usualShare) {
    if (all.stream().noneMatch(it -> isOneThing(it.name(), series.name()))) {
      double share = usualShare;
      for (Voice[] past : pasts) {
        double together = PULL * usualShare + series.recent().shared(past);
        share = Math.max(share, together / (PULL + past.length));
      }
      double more = Coherence.binomialTail(messages.length, shared, share) - tried;
      if (more > 0) {
        take(series, more);
      }
    }
  }

  private void take(Series series, double more) {
    all.add(series);
    pasts.add(series.recent().ofPeopleBeside(messages));
    evidence += more;
  }

  private boolean isOneThing(String one, String other) {
    return Phrase.overlap(one, other) || Phrase.areNeighbours(one, other, rows);
  }
}
