package io.urbangov.resolve;

import java.util.stream.IntStream;

/**
 * The match weight of pairs under a model: prior, plus the weight of each level, plus the
 * term-frequency adjustment. Not thread-safe.
 */
final class Scorer {

  private final Patterns patterns;
  private final MatchModel model;
  private final int[] adjusted;

  Scorer(Patterns patterns, MatchModel model) {
    this.patterns = patterns;
    this.model = model;
    this.adjusted =
        IntStream.range(0, patterns.comparisons().size())
            .filter(k -> patterns.comparisons().get(k).comparison().termFrequency())
            .toArray();
  }

  Patterns patterns() {
    return patterns;
  }

  MatchModel model() {
    return model;
  }

  /** The total weight of a pair, in bits. */
  double weight(int a, int b) {
    long pattern = patterns.of(a, b);
    double weight = model.priorWeight();
    for (int k = 0; k < patterns.comparisons().size(); k++) {
      weight += model.weight(k, Patterns.level(pattern, k));
    }
    for (int k : adjusted) {
      weight += frequencyWeight(k, a, b, Patterns.level(pattern, k));
    }
    return weight;
  }

  /** How much rarer than usual a shared value is, in bits; 0 where that does not apply. */
  double frequencyWeight(int comparison, int a, int b, int level) {
    CompiledComparison<?> compiled = patterns.comparisons().get(comparison);
    return compiled.comparison().termFrequency() && compiled.isBestByEquality(a, b, level)
        ? frequencyWeight(comparison, compiled.column().code(a))
        : 0;
  }

  /** The adjustment for agreement on a value: the usual chance of it over this value's. */
  double frequencyWeight(int comparison, int code) {
    CompiledComparison<?> compiled = patterns.comparisons().get(comparison);
    double usual = model.u(comparison, compiled.comparison().best());
    return MatchModel.log2(usual / compiled.column().frequencyBeside(code));
  }
}
