package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/** In how many documents a term is, by region and, for the area's own past, by period. */
final class Tally {

  private static final int CLIP_ROUNDS = 5;

  private final int[] users = new int[Region.COUNTED];
  private final int[] ownPast;

  Tally(int periods) {
    ownPast = new int[periods];
  }

  void clear() {
    Arrays.fill(users, 0);
    Arrays.fill(ownPast, 0);
  }

  void add(Region region, int count) {
    users[region.slot()] += count;
  }

  void addOwnPast(int period, int count) {
    users[Region.OWN_PAST.slot()] += count;
    ownPast[period] += count;
  }

  int users(Region region) {
    return users[region.slot()];
  }

  /**
   * The users in the area's own past, bursts clipped: no period counts for more than the calm rate
   * with one standard deviation and a half, so that a matter that goes on for weeks does not become
   * its own background. Costs a calm term about 5 % of its users.
   */
  double calmUsers(Periods periods) {
    double calm = users(Region.OWN_PAST);
    for (int round = 0; round < CLIP_ROUNDS && calm > 0; round++) {
      double next = clipped(calm / periods.all(), periods);
      if (next == calm) {
        break;
      }
      calm = next;
    }
    return calm;
  }

  private double clipped(double share, Periods periods) {
    double sum = 0;
    for (int period = 0; period < ownPast.length; period++) {
      sum += Math.min(ownPast[period], periods.most(share, period));
    }
    return sum;
  }
}
