package io.urbangov.resolve;

/**
 * How all comparable pairs of records spread over the levels of each comparison: sampled, but for
 * equal values exactly, from the value frequencies. Shares are of all pairs, so with those in which
 * a value is missing they add up to 1. O(sample) time.
 */
final class LevelShares {

  private final RecordTable table;
  private final Patterns patterns;
  private final double[][] shares;
  private final double[] equal;

  private LevelShares(RecordTable table, Patterns patterns) {
    this.table = table;
    this.patterns = patterns;
    this.shares = Patterns.perLevel(patterns.rows().specs());
    this.equal = new double[shares.length];
  }

  /** The share of each level of each comparison; that of missing values is left out. */
  static double[][] of(RecordTable table, Patterns patterns, long seed) {
    LevelShares levels = new LevelShares(table, patterns);
    long pairs = Math.max(1, new RandomPairs(table, seed).forEach(levels::count));
    for (int k = 0; k < levels.shares.length; k++) {
      levels.scale(k, pairs);
    }
    return levels.shares;
  }

  private void count(int a, int b) {
    long pattern = patterns.of(a, b);
    for (int k = 0; k < shares.length; k++) {
      int level = Patterns.level(pattern, k);
      if (patterns.shared(k, a, b, level) >= 0) {
        equal[k]++;
      } else if (level != Comparison.MISSING) {
        shares[k][level]++;
      }
    }
  }

  /** Turns counts into shares, with the exact share of equal values in the place of the sampled. */
  private void scale(int k, long pairs) {
    ComparedColumn<?> compared = patterns.rows().compared().get(k);
    double exact = EqualPairs.count(compared, table) / Math.max(1, table.comparablePairs());
    double unequal = 0;
    for (double count : shares[k]) {
      unequal += count / pairs;
    }
    double rest = Math.max(0, unequal + equal[k] / pairs - exact);
    double scale = unequal == 0 ? 0 : rest / unequal;
    for (int level = Comparison.DIFFERENT; level < shares[k].length; level++) {
      shares[k][level] = shares[k][level] / pairs * scale;
    }
    shares[k][compared.comparison().best()] += exact;
  }
}
