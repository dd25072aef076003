package io.urbangov.nlp.hotterm;

/** How many people used one term, by region and, for the area's own past, by period. */
final class Tally {

  private static final int CLIP_ROUNDS = 5;

  private final int[] users = new int[Region.COUNTED];
  private final int[] ownPast;

  Tally(int periods) {
    ownPast = new int[periods];
  }

  void add(Scene.Voice voice) {
    users[voice.region().slot()]++;
    if (voice.region() == Region.OWN_PAST) {
      ownPast[voice.period()]++;
    }
  }

  int users(Region region) {
    return users[region.slot()];
  }

  /**
   * The users in the area's own past, bursts clipped: no period counts for more than the calm rate
   * with one standard deviation and a half, so that a matter that goes on for weeks does not become
   * its own background. Costs a calm term about 5 % of its users.
   *
   * @param people who wrote, by period
   */
  double calmUsers(int[] people) {
    int all = 0;
    for (int period : people) {
      all += period;
    }
    double calm = users(Region.OWN_PAST);
    for (int round = 0; round < CLIP_ROUNDS && calm > 0; round++) {
      calm = clipped(calm / all, people);
    }
    return calm;
  }

  private double clipped(double share, int[] people) {
    double sum = 0;
    for (int i = 0; i < ownPast.length; i++) {
      if (ownPast[i] > 0) {
        double mean = share * people[i];
        sum += Math.min(ownPast[i], mean + Math.sqrt(mean) + 0.5);
      }
    }
    return sum;
  }
}
