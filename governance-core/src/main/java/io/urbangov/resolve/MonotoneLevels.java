package io.urbangov.resolve;

/**
 * Keeps match weights in the order of the levels: a better level never weighs less than a worse
 * one. Where they do, the two are taken for one level, with the m and the u of both together (pool
 * adjacent violators: Ayer et al. 1955), so neighbouring levels that are too rare to tell apart are
 * estimated together.
 *
 * <p>For what was learned, not between the rounds of EM: there it helped no set, and in a table of
 * sixty strangers with numbered names it led EM to seven entities.
 */
final class MonotoneLevels {

  /** How much more a better level of a pool weighs than the next, in bits: it settles ties. */
  private static final double STEP = 0.001;

  private MonotoneLevels() {}

  /** Sets u so that m/u does not descend; m, and but for a hair the sum of u, stay. */
  static void order(double[] m, double[] u) {
    int blocks = 0;
    int[] start = new int[m.length];
    double[] sumM = new double[m.length];
    double[] sumU = new double[m.length];
    for (int level = Comparison.DIFFERENT; level < m.length; level++) {
      start[blocks] = level;
      sumM[blocks] = m[level];
      sumU[blocks] = u[level];
      while (blocks > 0 && sumM[blocks - 1] * sumU[blocks] > sumM[blocks] * sumU[blocks - 1]) {
        blocks--;
        sumM[blocks] += sumM[blocks + 1];
        sumU[blocks] += sumU[blocks + 1];
      }
      blocks++;
    }
    int end = m.length;
    for (int block = blocks - 1; block >= 0; block--) {
      for (int level = start[block]; end - start[block] > 1 && level < end; level++) {
        double steps = level - (start[block] + end - 1) / 2.0;
        u[level] = m[level] * sumU[block] / sumM[block] * Math.pow(2, -STEP * steps);
      }
      end = start[block];
    }
  }
}
