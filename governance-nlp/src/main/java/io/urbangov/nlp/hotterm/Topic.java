package io.urbangov.nlp.hotterm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Candidates that tell of the same messages, the most surprising first.
 *
 * <p>Words surge by accident, but seldom two of them in the same messages: the best candidate that
 * shares no character with the first supports it with half of its own surprise. Not thread-safe.
 */
final class Topic {

  private static final double SUPPORT = 0.5;

  /** A phrase may stand for the topic if it has so much of the first one's surprise. */
  private static final double LEAST_SURPRISE = 0.4;

  /** And so many of its messages. */
  private static final double LEAST_MESSAGES = 0.6;

  private static final int LONGEST_HEAD = 8;
  private static final int MAX_VARIANTS = 8;

  /**
   * A candidate and its surprise.
   *
   * @param candidate the phrase
   * @param score its surprise
   */
  record Scored(Candidate candidate, double score) {}

  private static final Comparator<Candidate> BY_TITLE =
      Comparator.comparingDouble((Candidate c) -> c.titled() * c.messages().length)
          .thenComparingInt(candidate -> candidate.text().length());

  private final List<Scored> members = new ArrayList<>();

  Topic(Scored first) {
    members.add(first);
  }

  void add(Scored member) {
    members.add(member);
  }

  Candidate first() {
    return members.get(0).candidate();
  }

  /**
   * What the topic is called: of the phrases that are of the first one's rank, the one that most
   * titles have; of these the longest.
   */
  Scored head() {
    Scored head = members.get(0);
    for (Scored member : members) {
      if (isOfRank(member) && BY_TITLE.compare(member.candidate(), head.candidate()) > 0) {
        head = member;
      }
    }
    return head;
  }

  private boolean isOfRank(Scored member) {
    return member.candidate().phrase().length() <= LONGEST_HEAD
        && member.score() >= LEAST_SURPRISE * members.get(0).score()
        && member.candidate().messages().length >= LEAST_MESSAGES * first().messages().length;
  }

  /** The first one's surprise and its support. */
  double strength() {
    return surprise() + support();
  }

  /** How surprising the most surprising phrase is. */
  double surprise() {
    return members.get(0).score();
  }

  /**
   * Whether the topic is strong enough. A single word that nothing supports, or a phrase that no
   * title has where there are titles, must be twice as surprising: such are mostly accidents of
   * wording.
   */
  boolean isHot(double leastScore, boolean hasTitles) {
    boolean isAccident =
        (first().isWord() && support() == 0) || (hasTitles && head().candidate().titled() == 0);
    return strength() >= (isAccident ? 2 * leastScore : leastScore);
  }

  /** How much the best independent member adds to the surprise. */
  double support() {
    return SUPPORT
        * members.stream()
            .filter(member -> !member.candidate().overlaps(first()))
            .mapToDouble(Scored::score)
            .max()
            .orElse(0);
  }

  /** The other phrases, without those that are part of one already given. */
  List<String> variants() {
    String head = head().candidate().text();
    List<String> variants = new ArrayList<>();
    for (Scored member : members) {
      String text = member.candidate().text();
      if (variants.size() < MAX_VARIANTS
          && !head.contains(text)
          && variants.stream().noneMatch(v -> v.contains(text))) {
        variants.add(text);
      }
    }
    return variants;
  }
}
