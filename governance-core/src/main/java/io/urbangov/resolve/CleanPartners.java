package io.urbangov.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The pairs between clean sources that are each other's single best partner: since an entity has
 * one record at most in each of them, such pairs are mostly one entity where there is a second
 * record at all. Training starts from them where it found no matches of itself, as happens where no
 * field is ever equal, such as short names beside full names.
 *
 * <p>Partners are ranked by how rarely two random records agree so well: the sum over the
 * comparisons of -log2 of the share of pairs on the level or above. Two more passes over the
 * candidate pairs. Not thread-safe.
 */
final class CleanPartners {

  private final RecordTable table;
  private final ComparedPairs pairs;
  private final Patterns patterns;
  private final double[][] bits;
  private final double[] best;
  private final int[] bestCount;

  CleanPartners(RecordTable table, ComparedPairs pairs, Patterns patterns, double[][] shares) {
    this.table = table;
    this.pairs = pairs;
    this.patterns = patterns;
    this.bits = bits(shares, 1 / Math.max(1, table.comparablePairs()));
    this.best = new double[table.size()];
    this.bestCount = new int[table.size()];
  }

  private static double[][] bits(double[][] shares, double least) {
    double[][] bits = new double[shares.length][];
    for (int k = 0; k < shares.length; k++) {
      bits[k] = new double[shares[k].length];
      double above = least;
      for (int level = shares[k].length - 1; level > Comparison.DIFFERENT; level--) {
        above += shares[k][level];
        bits[k][level] = -MatchModel.log2(Math.min(1, above));
      }
    }
    return bits;
  }

  /** The most partners there can be: the records of the second largest clean source. */
  int most() {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int i = 0; i < table.size(); i++) {
      if (table.cleanSource(i) >= 0) {
        sizes.merge(table.cleanSource(i), 1, Integer::sum);
      }
    }
    return sizes.values().stream().sorted(Comparator.reverseOrder()).skip(1).findFirst().orElse(0);
  }

  /**
   * The patterns of the pairs that no better partner of either record beats: open where each is the
   * other's single best, conflicting where there are equals. The beaten count for nothing, since
   * what is linked first leaves no room for them.
   */
  PatternCounts patterns() {
    Arrays.fill(best, 0);
    forEach(this::offer);
    PatternCounts counts = new PatternCounts();
    forEach(
        (a, b, pattern) -> {
          double rank = rank(pattern);
          if (rank > 0 && rank == best[a] && rank == best[b] && isBetweenClean(a, b)) {
            counts.add(pattern, bestCount[a] > 1 || bestCount[b] > 1);
          }
        });
    return counts;
  }

  private void forEach(ComparedPairs.Sink sink) {
    for (int chunk = 0; chunk < pairs.chunks(); chunk++) {
      pairs.forEach(chunk, pattern -> rank(pattern) > 0, patterns, sink);
    }
  }

  private void offer(int a, int b, long pattern) {
    double rank = rank(pattern);
    if (rank > 0 && isBetweenClean(a, b)) {
      offer(a, rank);
      offer(b, rank);
    }
  }

  private double rank(long pattern) {
    double rank = 0;
    for (int k = 0; k < bits.length; k++) {
      rank += bits[k][Patterns.level(pattern, k)];
    }
    return rank;
  }

  private void offer(int record, double rank) {
    if (rank > best[record]) {
      best[record] = rank;
      bestCount[record] = 1;
    } else if (rank == best[record]) {
      bestCount[record]++;
    }
  }

  private boolean isBetweenClean(int a, int b) {
    return table.cleanSource(a) >= 0
        && table.cleanSource(b) >= 0
        && table.cleanSource(a) != table.cleanSource(b)
        && !patterns.rows().conflict(a, b);
  }
}
