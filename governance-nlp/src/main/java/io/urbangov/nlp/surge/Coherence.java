package io.urbangov.nlp.surge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/*
 * Why a second term: after times are shuffled, most chance surges are one row of words that three
 * unrelated messages happen to have in common, and names of new matters are as rare as those rows.
 * What tells them apart is that messages about one matter share more than one thing.
 *
 * Ideas that were tried (on complaints/messages.csv, whose groups were looked at meanwhile):
 * - the strength alone, without coherence: at one false alarm in 30 days it finds one of four groups;
 * - half of the companion's own strength instead of evidence from the messages at hand: chance
 *   surges have surging companions too, as their messages are long, and false alarms rose;
 * - evidence of at most 3: hardly better than none; at most 6 and 9: the more, the more groups. 9 is
 *   what three messages give that share a word of one in a thousand, so more of it is copies;
 * - rows of 2 to 5 characters as terms: four times the updates, and subjects such as 发新城附, for no
 *   group more (without coherence); rows of words it is.
 * Not tried: to count messages instead of people, which one person could turn into a surge.
 */

/**
 * Whether messages that share a term share more than that: three messages with one word in common
 * are mostly chance, those that also have a second, rare one in common tell of one thing.
 *
 * <p>The second term must not share a character with the first, since parts of one phrase always
 * come together. Its evidence is -log10 of the probability that so many of the messages have it, by
 * its usual share, times the number of terms that were tried.
 */
final class Coherence {

  /** The evidence counts so much at most: copies of one text are coherent without end. */
  static final double MOST = 9;

  /** So many companions become variants of a surge at most. */
  private static final int COMPANIONS = 3;

  /**
   * What messages share beside the term at hand.
   *
   * @param companions other terms of most of the messages, of no common character with each other,
   *     most telling first
   * @param strength the evidence of the first
   */
  record Found(List<Series> companions, double strength) {}

  private record Companion(Series series, double evidence) {}

  private static final Comparator<Companion> MOST_TELLING_FIRST =
      Comparator.comparingDouble((Companion it) -> -it.evidence())
          .thenComparingInt(it -> -it.series().name().length())
          .thenComparing(it -> it.series().name());

  private final Days days;

  Coherence(Days days) {
    this.days = days;
  }

  /** What messages of different people share beside a term, among all that was heard with it. */
  Found of(Series series, Voice[] messages, List<Series> heard) {
    double tried = Math.log10(Math.max(1, heard.size()));
    List<Companion> sharing = new ArrayList<>();
    for (Series other : heard) {
      if (isApart(series, other)) {
        double evidence = evidence(other, messages) - tried;
        if (evidence > 0) {
          sharing.add(new Companion(other, evidence));
        }
      }
    }
    sharing.sort(MOST_TELLING_FIRST);
    double best = sharing.isEmpty() ? 0 : Math.min(MOST, sharing.get(0).evidence());
    return new Found(apart(sharing), best);
  }

  private static List<Series> apart(List<Companion> sharing) {
    List<Series> found = new ArrayList<>();
    for (Companion companion : sharing) {
      if (found.size() < COMPANIONS
          && found.stream().allMatch(it -> isApart(it, companion.series()))) {
        found.add(companion.series());
      }
    }
    return found;
  }

  private static boolean isApart(Series series, Series other) {
    return other.kind() == SubjectKind.TERM
        && other.name().codePoints().noneMatch(c -> series.name().indexOf(c) >= 0);
  }

  /** -log10 of the probability that so many messages have it; more than half must. */
  private double evidence(Series other, Voice[] messages) {
    int shared = other.recent().shared(messages);
    if (2 * shared <= messages.length) {
      return 0;
    }
    double before = Math.max(0, other.baseline().voices() + other.live() - shared);
    double share = (Baseline.PRIOR + before) / (1 + days.people(0, days.today()));
    return binomialTail(messages.length, shared, Math.min(1, share));
  }

  /** -log10 of Chernoff's bound on the probability of so many or more of n. */
  static double binomialTail(int n, int k, double share) {
    double part = (double) k / n;
    if (part <= share) {
      return 0;
    }
    double divergence = part * Math.log(part / share);
    if (k < n) {
      divergence += (1 - part) * Math.log((1 - part) / (1 - share));
    }
    return n * divergence / Math.log(10);
  }
}
