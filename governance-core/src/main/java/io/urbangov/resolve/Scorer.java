package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The match weight of pairs of rows under a model: prior, plus for each comparison the weight of
 * the level and the term-frequency adjustment, in this order, so that a {@link Waterfall} comes to
 * the same sum bit for bit. Not thread-safe: each thread has its own.
 */
final class Scorer {

  /** What scorers of all threads share. Immutable and thread-safe. */
  static final class Weights {

    private final CodeRows rows;
    private final MatchModel model;
    private final List<int @Nullable []> counts = new ArrayList<>();
    private final double[] mostRare;

    Weights(CodeRows rows, MatchModel model) {
      this.rows = rows;
      this.model = model;
      this.mostRare = new double[rows.compared().size()];
      for (int k = 0; k < mostRare.length; k++) {
        Frequencies<?> known = model.frequencies(k);
        counts.add(known == null ? null : known.byCode(rows.compared().get(k).column()));
        mostRare[k] = known == null ? 0 : Math.max(0, model.frequencyWeight(k, 0, 2));
      }
    }

    /** Whether something speaks for one entity in a pair with this pattern, and nothing against. */
    boolean isUndisputed(long pattern) {
      return model.fieldsFor(pattern) != 0 && model.fieldsAgainst(pattern) == 0;
    }

    MatchModel model() {
      return model;
    }

    /** The most that a pair with this pattern can weigh. */
    double most(long pattern) {
      double weight = model.priorWeight();
      for (int k = 0; k < mostRare.length; k++) {
        int level = Patterns.level(pattern, k);
        boolean best = level == rows.compared().get(k).comparison().best();
        weight += model.weight(k, level) + (best ? mostRare[k] : 0);
      }
      return weight;
    }
  }

  private final Weights weights;
  private final Patterns patterns;

  Scorer(Weights weights) {
    this.weights = weights;
    this.patterns = new Patterns(weights.rows);
  }

  Patterns patterns() {
    return patterns;
  }

  /** The total weight of a pair, in bits. */
  double weight(int a, int b) {
    return weight(a, b, patterns.of(a, b));
  }

  /** The same for a pair whose pattern is known. */
  double weight(int a, int b, long pattern) {
    double weight = weights.model.priorWeight();
    long agreeing = 0;
    for (int k = 0; k < patterns.size(); k++) {
      int level = Patterns.level(pattern, k);
      int shared = patterns.shared(k, a, b, level);
      if (shared < 0) {
        weight += weights.model.weight(k, level);
      } else {
        int[] counts = weights.counts.get(k);
        int count = counts == null ? 0 : counts[shared];
        weight += weights.model.weight(k, level) + weights.model.adjustment(k, agreeing, count, 2);
        agreeing |= 1L << k;
      }
    }
    return weight;
  }
}
