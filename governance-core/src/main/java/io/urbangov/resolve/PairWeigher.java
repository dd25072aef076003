package io.urbangov.resolve;

import java.util.List;

/**
 * The match weight of two live records: the sum that a {@link Scorer} comes to, bit for bit, from
 * the values themselves. Immutable and thread-safe.
 */
final class PairWeigher {

  /** What rounding may make of a sum of weights that is added up in another order. */
  private static final double ROUNDING = 1e-9;

  private final MatchModel model;
  private final List<FieldComparison<?>> comparisons;

  /** By comparison, the most that it and those after it can add. */
  private final double[] most;

  PairWeigher(MatchModel model) {
    this.model = model;
    this.comparisons = model.comparisons();
    this.most = new double[comparisons.size() + 1];
    for (int k = comparisons.size() - 1; k >= 0; k--) {
      int best = comparisons.get(k).comparison().best();
      double highest = 0;
      for (int level = Comparison.DIFFERENT; level <= best; level++) {
        highest = Math.max(highest, model.weight(k, level));
      }
      double rarest = Math.max(0, model.frequencyWeight(k, 0, 2));
      most[k] = most[k + 1] + Math.max(highest, model.weight(k, best) + rarest);
    }
  }

  /** The total weight in bits. */
  double weight(LiveRecord a, LiveRecord b) {
    return weight(a, b, Double.NEGATIVE_INFINITY);
  }

  MatchModel model() {
    return model;
  }

  /** The comparison vector of two records. */
  long pattern(LiveRecord a, LiveRecord b) {
    long pattern = 0;
    for (int k = comparisons.size() - 1; k >= 0; k--) {
      Object x = a.value(k);
      Object y = b.value(k);
      int level =
          x == null || y == null
              ? Comparison.MISSING
              : comparisons.get(k).comparison().levelOf(x, y);
      pattern = pattern << Patterns.BITS | level;
    }
    return pattern;
  }

  /** The total weight in bits if it is at least so much; else something less. */
  double weight(LiveRecord a, LiveRecord b, double atLeast) {
    double weight = model.priorWeight();
    long agreeing = 0;
    for (int k = 0; k < comparisons.size(); k++) {
      if (weight + most[k] < atLeast - ROUNDING) {
        return Double.NEGATIVE_INFINITY;
      }
      Object x = a.value(k);
      Object y = b.value(k);
      if (x != null && y != null) {
        Comparison<?> comparison = comparisons.get(k).comparison();
        int level = comparison.levelOf(x, y);
        double step = model.weight(k, level);
        if (level == comparison.best() && x.equals(y)) {
          step += model.adjustment(k, agreeing, a.count(k), 2);
          agreeing |= 1L << k;
        }
        weight += step;
      }
    }
    return weight;
  }
}
