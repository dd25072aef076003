package io.urbangov.benchmarks.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scored pairs of messages of which at least one has a group; the others are not of one event. Not
 * thread-safe.
 */
public final class ScoredPairs {

  /** A pair with the groups of both, -1 for none. */
  private record Pair(double score, int a, int b) {
    boolean isTrue() {
      return a == b;
    }

    boolean touches(int group) {
      return a == group || b == group;
    }
  }

  /** Precision, recall and F1 at a score. */
  public record Quality(double precision, double recall, double f1, double threshold) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final int[] sizes;

  /** Starts with the sizes of the groups. */
  public ScoredPairs(int[] sizes) {
    this.sizes = sizes.clone();
  }

  /** Adds a pair by its score and the groups of both; nothing if neither has one. */
  public void add(double score, int a, int b) {
    if (a >= 0 || b >= 0) {
      pairs.add(new Pair(score, a, b));
    }
  }

  /** The quality when pairs of this score and above are taken to be of one event. */
  public Quality at(double threshold) {
    long taken = pairs.stream().filter(it -> it.score() >= threshold).count();
    long right = pairs.stream().filter(it -> it.score() >= threshold && it.isTrue()).count();
    return quality(right, taken, truth(-1), threshold);
  }

  /** The quality at the score at which F1 is highest, found with a look at the truth. */
  public Quality best() {
    return best(-1);
  }

  private Quality best(int without) {
    List<Pair> sorted =
        pairs.stream()
            .filter(it -> without < 0 || !it.touches(without))
            .sorted(Comparator.comparingDouble(Pair::score).reversed())
            .toList();
    long truth = truth(without);
    Quality best = quality(0, 0, truth, 1);
    long right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Pair pair = sorted.get(i);
      right += pair.isTrue() ? 1 : 0;
      boolean isLast = i + 1 == sorted.size() || sorted.get(i + 1).score() < pair.score();
      if (isLast && 2.0 * right / (i + 1 + truth) > best.f1()) {
        best = quality(right, i + 1, truth, pair.score());
      }
    }
    return best;
  }

  /** F1 when the threshold for each group is the one that was best for all others. */
  public double crossValidatedF1() {
    long right = 0;
    long taken = 0;
    for (int group = 0; group < sizes.length; group++) {
      double threshold = best(group).threshold();
      for (Pair pair : pairs) {
        if (pair.touches(group) && pair.score() >= threshold) {
          taken++;
          right += pair.isTrue() ? 1 : 0;
        }
      }
    }
    return quality(right, taken, truth(-1), 0).f1();
  }

  private long truth(int without) {
    long truth = 0;
    for (int group = 0; group < sizes.length; group++) {
      truth += group == without ? 0 : (long) sizes[group] * (sizes[group] - 1) / 2;
    }
    return truth;
  }

  private static Quality quality(long right, long taken, long truth, double threshold) {
    return new Quality(
        taken == 0 ? 1 : (double) right / taken,
        (double) right / truth,
        2.0 * right / (taken + truth),
        threshold);
  }
}
