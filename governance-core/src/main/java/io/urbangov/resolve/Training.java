package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a {@link MatchModel} without labels by expectation maximisation over pattern counts.
 *
 * <p>The model is of all comparable pairs, not only of the candidates: a pair that no rule yields
 * counts as two entities, and so does a candidate pair whose distinct fields differ, which is as
 * good as a label. So agreement on a blocked field is not taken for granted, as it would be by an
 * EM over the candidates alone. Per comparison, the level distribution w of all pairs is known
 * (sampled pairs, and for equal values exactly from the frequencies), the matches' share of it is
 * λm, and u is what is left: u = (w - λm) / (1 - λ).
 *
 * <p>Cost: one pass over the candidate pairs, then EM on the few thousand distinct patterns.
 * Sources: Dempster, Laird, Rubin (1977); Winkler (2000), Using the EM algorithm for weight
 * computation in the Fellegi–Sunter model of record linkage.
 */
final class Training {

  private static final int SAMPLED_PAIRS = 250_000;
  private static final int MAX_TRIES = 4 * SAMPLED_PAIRS;
  private static final int MAX_ROUNDS = 200;
  private static final double CONVERGED = 1e-7;
  private static final double PSEUDO_COUNT = 4;
  private static final double MIN_PROBABILITY = 1e-9;

  private final RecordTable table;
  private final Patterns patterns;
  private final DistinctFields distinct;
  private final double allPairs;
  private final LongIndex seen = new LongIndex();
  private long[] counts = new long[16];
  private final double[][] w;
  private final double[] equal;
  private final double[][] m;
  private final double[][] u;
  private final double[][] start;
  private double prior;

  Training(RecordTable table, Patterns patterns, DistinctFields distinct, long seed) {
    this.table = table;
    this.patterns = patterns;
    this.distinct = distinct;
    this.allPairs = Math.max(1, table.comparablePairs());
    int size = patterns.comparisons().size();
    this.w = new double[size][];
    this.equal = new double[size];
    this.m = new double[size][];
    this.u = new double[size][];
    this.start = new double[size][];
    for (int k = 0; k < size; k++) {
      int levels = patterns.comparisons().get(k).comparison().best() + 1;
      w[k] = new double[levels];
      u[k] = new double[levels];
      m[k] = guess(levels);
      start[k] = m[k].clone();
    }
    sample(seed);
    addEqualPairs();
  }

  /** Matches are mostly equal, sometimes close, and different in one case of twenty. */
  private static double[] guess(int levels) {
    double[] guess = new double[levels];
    guess[Comparison.DIFFERENT] = 0.05;
    double rest = 0.95;
    for (int level = levels - 1; level > Comparison.DIFFERENT; level--) {
      guess[level] = level == Comparison.DIFFERENT + 1 ? rest : rest * 0.7;
      rest -= guess[level];
    }
    return guess;
  }

  /** Counts the levels of random pairs into w, as shares of all pairs including missing ones. */
  private void sample(long seed) {
    int n = table.size();
    long pairs = 0;
    if ((double) n * (n - 1) / 2 <= SAMPLED_PAIRS) {
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          pairs += count(a, b);
        }
      }
    } else {
      SplittableRandom random = new SplittableRandom(seed);
      for (int tries = 0; tries < MAX_TRIES && pairs < SAMPLED_PAIRS; tries++) {
        int a = random.nextInt(n);
        int b = random.nextInt(n);
        pairs += a == b ? 0 : count(a, b);
      }
    }
    for (int k = 0; k < w.length; k++) {
      equal[k] /= Math.max(1, pairs);
      for (int level = 0; level < w[k].length; level++) {
        w[k][level] /= Math.max(1, pairs);
      }
    }
  }

  private int count(int a, int b) {
    if (!table.comparable(a, b)) {
      return 0;
    }
    long pattern = patterns.of(a, b);
    for (int k = 0; k < w.length; k++) {
      int level = Patterns.level(pattern, k);
      if (patterns.comparisons().get(k).isBestByEquality(a, b, level)) {
        equal[k]++;
      } else {
        w[k][level]++;
      }
    }
    return 1;
  }

  /** Puts the exact share of pairs with equal values in the place of the sampled one. */
  private void addEqualPairs() {
    for (int k = 0; k < w.length; k++) {
      CompiledComparison<?> compiled = patterns.comparisons().get(k);
      double exact = EqualPairs.count(compiled, table) / allPairs;
      double unequal = 0;
      for (int level = Comparison.DIFFERENT; level < w[k].length; level++) {
        unequal += w[k][level];
      }
      double scale = unequal == 0 ? 0 : Math.max(0, unequal + equal[k] - exact) / unequal;
      for (int level = Comparison.DIFFERENT; level < w[k].length; level++) {
        w[k][level] *= scale;
      }
      w[k][compiled.comparison().best()] += exact;
    }
  }

  MatchModel train(Blocks blocks, Progress progress) {
    blocks.forEachPair(
        "training",
        progress,
        (a, b, rule) -> {
          if (!distinct.conflict(a, b)) {
            tally(patterns.of(a, b));
          }
        });
    prior = Math.min(0.5, Math.max(seen.size(), table.size()) / 4.0 / allPairs);
    updateU();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      double before = prior;
      round();
      if (Math.abs(prior - before) <= CONVERGED * before) {
        break;
      }
    }
    return new MatchModel(specs(), prior, m, u);
  }

  private List<FieldComparison<?>> specs() {
    List<FieldComparison<?>> specs = new ArrayList<>();
    patterns.comparisons().forEach(compiled -> specs.add(spec(compiled)));
    return List.copyOf(specs);
  }

  private static <T> FieldComparison<T> spec(CompiledComparison<T> compiled) {
    return new FieldComparison<>(compiled.column().field(), compiled.comparison());
  }

  private void tally(long pattern) {
    int index = seen.add(pattern);
    if (index == counts.length) {
      counts = Arrays.copyOf(counts, index * 2);
    }
    counts[index]++;
  }

  private void round() {
    double[][] expected = new double[m.length][];
    for (int k = 0; k < m.length; k++) {
      expected[k] = new double[m[k].length];
    }
    double matches = 0;
    for (int i = 0; i < seen.size(); i++) {
      long pattern = seen.key(i);
      double share = counts[i] * posterior(pattern);
      matches += share;
      for (int k = 0; k < m.length; k++) {
        expected[k][Patterns.level(pattern, k)] += share;
      }
    }
    prior = Math.min(0.5, Math.max(matches, 0.5) / allPairs);
    for (int k = 0; k < m.length; k++) {
      double sum = 0;
      for (int level = Comparison.DIFFERENT; level < m[k].length; level++) {
        sum += expected[k][level];
      }
      for (int level = Comparison.DIFFERENT; level < m[k].length; level++) {
        m[k][level] =
            Math.max(
                MIN_PROBABILITY,
                (expected[k][level] + PSEUDO_COUNT * start[k][level]) / (sum + PSEUDO_COUNT));
      }
    }
    subtract(expected);
  }

  private double posterior(long pattern) {
    double odds = prior / (1 - prior);
    for (int k = 0; k < m.length; k++) {
      int level = Patterns.level(pattern, k);
      if (level != Comparison.MISSING) {
        odds *= m[k][level] / u[k][level];
      }
    }
    return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
  }

  private void updateU() {
    double[][] none = new double[m.length][];
    for (int k = 0; k < m.length; k++) {
      none[k] = new double[m[k].length];
    }
    subtract(none);
  }

  /** u is what the expected matches leave of w, at least a twentieth of it. */
  private void subtract(double[][] expected) {
    for (int k = 0; k < u.length; k++) {
      double sum = 0;
      for (int level = Comparison.DIFFERENT; level < u[k].length; level++) {
        double floor = Math.max(w[k][level] / 20, 0.1 / SAMPLED_PAIRS);
        u[k][level] = Math.max(floor, w[k][level] - expected[k][level] / allPairs);
        sum += u[k][level];
      }
      for (int level = Comparison.DIFFERENT; level < u[k].length; level++) {
        u[k][level] = Math.max(MIN_PROBABILITY, u[k][level] / sum);
      }
    }
  }
}
