package io.urbangov.resolve;

/**
 * The match weight of pairs of rows under a model: prior, plus for each comparison the weight of
 * the level and the term-frequency adjustment, in this order, so that a {@link Waterfall} comes to
 * the same sum bit for bit. Not thread-safe.
 */
final class Scorer {

  private final Patterns patterns;
  private final MatchModel model;

  Scorer(Patterns patterns, MatchModel model) {
    this.patterns = patterns;
    this.model = model;
  }

  /** The total weight of a pair, in bits. */
  double weight(int a, int b) {
    long pattern = patterns.of(a, b);
    double weight = model.priorWeight();
    for (int k = 0; k < patterns.comparisons().size(); k++) {
      int level = Patterns.level(pattern, k);
      weight += model.weight(k, level) + frequencyWeight(k, a, b, level);
    }
    return weight;
  }

  /** How much rarer than usual a shared value is, in bits; 0 where that does not apply. */
  private double frequencyWeight(int k, int a, int b, int level) {
    CompiledComparison<?> compiled = patterns.comparisons().get(k);
    return compiled.comparison().termFrequency() && compiled.isBestByEquality(a, b, level)
        ? model.frequencyWeight(k, compiled.column(), compiled.column().code(a), 2)
        : 0;
  }
}
