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
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Excuse(double users, double[] most) {

  static Excuse of(double users, Periods periods) {
    double[] most = new double[periods.docs().length];
    double share = users / periods.all();
    for (int period = 0; period < most.length; period++) {
      most[period] = periods.most(share, period);
    }
    return new Excuse(users, most);
  }

  /**
   * Whether a gram has so many calm users.
   *
   * @param all its users, calm or not
   * @param byPeriod the same by period, for each gram in turn
   * @param row where those of the gram begin
   */
  boolean holds(int all, int[] byPeriod, int row) {
    if (all < users) {
      return false;
    }
    double sum = 0;
    for (int period = 0; period < most.length; period++) {
      sum += Math.min(byPeriod[row + period], most[period]);
    }
    return sum >= users;
  }
}
