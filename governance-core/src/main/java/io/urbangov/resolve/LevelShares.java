package io.urbangov.resolve;

import java.util.Arrays;

/**
 * How all comparable pairs of records spread over the levels of each comparison: sampled, but for
 * equal values exactly, from the value frequencies. Shares are of all pairs, so with those in which
 * a value is missing they add up to 1. O(sample) time.
 */
final class LevelShares {

  /** So many pairs of the sample are one task. */
  private static final int BATCH = 1 << 13;

  private final CodeRows rows;
  private final double[][] unequal;
  private final double[] equal;

  private LevelShares(CodeRows rows) {
    this.rows = rows;
    this.unequal = Patterns.perLevel(rows.specs());
    this.equal = new double[unequal.length];
  }

  /** The share of each level of each comparison; that of missing values is left out. */
  static double[][] of(RecordTable table, CodeRows rows, long seed, Workers workers) {
    Edges sample = new Edges();
    new RandomPairs(table, seed).forEach((a, b) -> sample.add(a, b, 0));
    LevelShares[] parts = new LevelShares[(sample.size() + BATCH - 1) / BATCH];
    workers.run(
        parts.length,
        () -> {
          Patterns patterns = new Patterns(rows);
          return part -> {
            parts[part] = new LevelShares(rows);
            int to = Math.min(sample.size(), (part + 1) * BATCH);
            for (int i = part * BATCH; i < to; i++) {
              parts[part].count(patterns, sample.from(i), sample.to(i));
            }
          };
        });
    LevelShares all = new LevelShares(rows);
    Arrays.stream(parts).forEach(all::add);
    for (int k = 0; k < all.unequal.length; k++) {
      all.scale(k, Math.max(1, sample.size()), table);
    }
    return all.unequal;
  }

  private void count(Patterns patterns, int a, int b) {
    long pattern = patterns.of(a, b);
    for (int k = 0; k < unequal.length; k++) {
      int level = Patterns.level(pattern, k);
      if (patterns.shared(k, a, b, level) >= 0) {
        equal[k]++;
      } else if (level != Comparison.MISSING) {
        unequal[k][level]++;
      }
    }
  }

  /** Adds whole numbers, so their order does not matter. */
  private void add(LevelShares other) {
    for (int k = 0; k < unequal.length; k++) {
      equal[k] += other.equal[k];
      for (int level = 0; level < unequal[k].length; level++) {
        unequal[k][level] += other.unequal[k][level];
      }
    }
  }

  /** Turns counts into shares, with the exact share of equal values in the place of the sampled. */
  private void scale(int k, double pairs, RecordTable table) {
    ComparedColumn<?> compared = rows.compared().get(k);
    double exact = EqualPairs.count(compared, table) / Math.max(1, table.comparablePairs());
    double differing = 0;
    for (double count : unequal[k]) {
      differing += count / pairs;
    }
    double rest = Math.max(0, differing + equal[k] / pairs - exact);
    double scale = differing == 0 ? 0 : rest / differing;
    for (int level = Comparison.DIFFERENT; level < unequal[k].length; level++) {
      unequal[k][level] = unequal[k][level] / pairs * scale;
    }
    unequal[k][compared.comparison().best()] += exact;
  }
}
