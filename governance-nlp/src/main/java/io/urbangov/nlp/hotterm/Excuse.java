package io.urbangov.nlp.hotterm;

/**
 * So many calm users in the area's own past explain a count, whatever the other areas had.
 *
 * <p>Whether a gram has as many is told by a single pass over what is counted so far, and once told
 * it stays so: counts only grow. As clipping is monotone, no round of {@link Tally#calmUsers} goes
 * below a number that one round leaves as it is. True is sure; false is not. Not changed once made.
 *
 * @param users so many; infinite if no number does
 * @param most of these in each period, bursts clipped
 * @param soonest as each period counts for so much only: after so many parts of the past, in the
 *     order of {@link Scope#past()}, a gram may have as many
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Excuse(double users, double[] most, int soonest) {

  /**
   * So many users.
   *
   * @param order the period of each part of the past, or -1 of those that have several
   */
  static Excuse of(double users, Periods periods, int[] order) {
    double[] most = new double[periods.docs().length];
    double share = users / periods.all();
    for (int period = 0; period < most.length; period++) {
      most[period] = periods.most(share, period);
    }
    return new Excuse(users, most, soonest(users, most, order));
  }

  private static int soonest(double users, double[] most, int[] order) {
    double[] left = most.clone();
    double sum = 0;
    int parts = 0;
    for (int period : order) {
      if (sum >= users || period < 0) {
        break;
      }
      sum += left[period];
      left[period] = 0;
      parts++;
    }
    return parts;
  }

  /**
   * Whether a gram has so many calm users.
   *
   * @param parts so many parts of the past are counted
   * @param all its users, calm or not
   * @param byPeriod the same by period, for each gram in turn
   * @param row where those of the gram begin
   */
  boolean holds(int parts, int all, int[] byPeriod, int row) {
    if (parts < soonest || all < users) {
      return false;
    }
    double sum = 0;
    for (int period = 0; period < most.length; period++) {
      sum += Math.min(byPeriod[row + period], most[period]);
    }
    return sum >= users;
  }
}
