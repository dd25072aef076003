package io.urbangov.benchmarks.peers;

import java.util.Set;

/** Scored pairs, and the F1 that they come to at any threshold. Immutable and thread-safe. */
public final class Curve {

  private final ScoredPairs sorted;

  Curve(ScoredPairs sorted) {
    this.sorted = sorted;
  }

  /** How many scored pairs there are. */
  public int size() {
    return sorted.size();
  }

  /** A pair of rows as one number, in either order. */
  public static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /**
   * F1 over pairs after transitive closure.
   *
   * @param clusters the true cluster of each row
   */
  public Best deduplicated(int[] clusters, double threshold) {
    return best(new Closure(clusters), threshold);
  }

  /**
   * F1 over pairs when each row of either file is linked at most once, the best score first.
   *
   * @param truth the true pairs, see {@link #pair}
   */
  public Best linked(Set<Long> truth, int rows, double threshold) {
    return best(new OneToOne(truth, rows), threshold);
  }

  private Best best(Growing growing, double threshold) {
    double atDefault = growing.f1();
    double best = atDefault;
    double bestThreshold = Double.POSITIVE_INFINITY;
    for (int i = 0; i < sorted.size(); i++) {
      double score = sorted.score(i);
      growing.add(sorted.a(i), sorted.b(i));
      if (i + 1 == sorted.size() || sorted.score(i + 1) < score) {
        double f1 = growing.f1();
        if (score >= threshold) {
          atDefault = f1;
        }
        if (f1 > best) {
          best = f1;
          bestThreshold = score;
        }
      }
    }
    return new Best(atDefault, best, bestThreshold);
  }

  /**
   * F1 at two thresholds.
   *
   * @param atDefault at the peer's own
   * @param oracle the highest of all
   * @param threshold the threshold that gives the highest
   */
  public record Best(double atDefault, double oracle, double threshold) {}

  /** A result that pairs are added to. */
  interface Growing {

    void add(int a, int b);

    double f1();
  }
}
