package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/** In how many documents a term is, by region and, for the area's own past, by period. */
final class Tally {

  private static final int CLIP_ROUNDS = 5;

  /** Where clipping at this part of the raw rate leaves as much, no round goes below it. */
  private static final double SURE = 0.75;

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
   *
   * @param docs all documents, by period
   */
  double calmUsers(int[] docs) {
    int all = 0;
    for (int period : docs) {
      all += period;
    }
    double calm = users(Region.OWN_PAST);
    for (int round = 0; round < CLIP_ROUNDS && calm > 0; round++) {
      calm = clipped(calm / all, docs);
    }
    return calm;
  }

  /**
   * What {@link #calmUsers} is at least, by a single pass over the periods; 0 if that cannot tell.
   */
  double leastCalmUsers(int[] docs) {
    double all = 0;
    for (int period : docs) {
      all += period;
    }
    double sure = SURE * users(Region.OWN_PAST);
    return all > 0 && clipped(sure / all, docs) >= sure ? sure : 0;
  }

  private double clipped(double share, int[] docs) {
    double sum = 0;
    for (int i = 0; i < ownPast.length; i++) {
      double mean = share * docs[i];
      sum += ownPast[i] <= mean ? ownPast[i] : Math.min(ownPast[i], mean + Math.sqrt(mean) + 0.5);
    }
    return sum;
  }
}
