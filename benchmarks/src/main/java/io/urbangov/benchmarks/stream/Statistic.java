package io.urbangov.benchmarks.stream;

/** What detectors elsewhere use to tell a burst. Larger is more surprising. */
public enum Statistic {
  /** Elasticsearch's default: absolute times relative change of the share of a week. */
  JLH,
  /** Weight of one week in the burst state, twice the usual share. Source: Kleinberg (2002). */
  KLEINBERG_WEEKLY,
  /**
   * Deviations of today's share from its moving mean. Source: Schubert et al. (2014), SigniTrend.
   */
  SIGNITREND,
  /** How many people in seven days: the rule that waits for so many. */
  COUNT_IN_7_DAYS;

  /** Half a message in a thousand: keeps what is rare from being infinitely surprising. */
  private static final double BIAS = 0.0005;

  double score(Past past) {
    return switch (this) {
      case JLH -> jlh(past);
      case KLEINBERG_WEEKLY -> kleinberg(past);
      case SIGNITREND -> signiTrend(past);
      case COUNT_IN_7_DAYS -> past.week();
    };
  }

  private static double usual(Past past) {
    return (past.before() + 0.5) / (past.beforePeople() + 1.0);
  }

  private static double jlh(Past past) {
    double share = (double) past.week() / Math.max(1, past.weekPeople());
    return share <= usual(past) ? 0 : (share - usual(past)) * (share / usual(past));
  }

  private static double kleinberg(Past past) {
    double usual = Math.min(0.4, usual(past));
    int others = Math.max(0, past.weekPeople() - past.week());
    return past.week() * Math.log(2) + others * Math.log((1 - 2 * usual) / (1 - usual));
  }

  private static double signiTrend(Past past) {
    double share = (double) past.today() / Math.max(1, past.todayPeople());
    return (share - Math.max(past.mean(), BIAS)) / (Math.sqrt(past.variance()) + BIAS);
  }
}
