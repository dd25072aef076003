package io.urbangov.resolve;

/**
 * Least-squares fit of an ascending step function: pools adjacent violators. O(n) time. Source:
 * Ayer et al. (1955), An Empirical Distribution Function for Sampling with Incomplete Information.
 */
final class Isotonic {

  private Isotonic() {}

  /** Replaces the values; those of weight 0 take the value of the pool they lie in. */
  static void fit(double[] values, long[] weights) {
    int n = values.length;
    double[] sums = new double[n];
    double[] masses = new double[n];
    int[] ends = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      double mass = Math.max(1e-9, (double) weights[i]);
      sums[pools] = values[i] * mass;
      masses[pools] = mass;
      ends[pools++] = i + 1;
      while (pools > 1
          && sums[pools - 2] / masses[pools - 2] >= sums[pools - 1] / masses[pools - 1]) {
        sums[pools - 2] += sums[pools - 1];
        masses[pools - 2] += masses[pools - 1];
        ends[pools - 2] = ends[pools - 1];
        pools--;
      }
    }
    for (int pool = 0, i = 0; pool < pools; pool++) {
      for (; i < ends[pool]; i++) {
        values[i] = sums[pool] / masses[pool];
      }
    }
  }
}
