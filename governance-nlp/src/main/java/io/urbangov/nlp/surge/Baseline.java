package io.urbangov.nlp.surge;

/**
 * What is usual for a subject: its share of all people, how much that drifts, and how weekends,
 * holidays and months differ. Learned from days older than the horizon only. Not thread-safe.
 */
final class Baseline {

  /** Jeffreys' prior of a Poisson rate: what was never heard is half a case away. */
  static final double PRIOR = 0.5;

  /** A share drifts by 20 % from week to week whatever the amount of data: 1 / 0.2². */
  private static final double STEADY = 25;

  /** So much is believed of that until the subject's own days say otherwise: four weeks. */
  private static final double BELIEF = 28;

  /** Kinds of days and months are told apart from so many voices on. */
  private static final double ENOUGH = 30;

  /** So many voices pull the factor of a kind of day or a month to 1. */
  private static final double PULL = 10;

  private double voices;
  private double excess;
  private double squares;
  private double @org.jspecify.annotations.Nullable [] counted;
  private double @org.jspecify.annotations.Nullable [] expected;

  Baseline(int before) {
    voices = before;
  }

  double voices() {
    return voices;
  }

  /** Takes a day that has passed; of a burst only as much as a calm day might have had. */
  void add(int day, int count, Days days) {
    double others = days.people(day, day) - count;
    double usual = voices / Math.max(1, days.people(0, day - 1)) * Math.max(0, others);
    double calm = Math.min(count, usual + 3 * Math.sqrt(usual) + 2);
    excess += (calm - usual) * (calm - usual) - calm;
    squares += usual * usual;
    voices += calm;
    if (voices >= ENOUGH) {
      addToCalendar(day, calm, usual, days);
    }
  }

  private void addToCalendar(int day, double calm, double usual, Days days) {
    if (counted == null || expected == null) {
      counted = new double[Days.KINDS + Days.MONTHS];
      expected = new double[Days.KINDS + Days.MONTHS];
    }
    counted[days.kind(day)] += calm;
    expected[days.kind(day)] += usual;
    counted[Days.KINDS + days.month(day)] += calm;
    expected[Days.KINDS + days.month(day)] += usual;
  }

  /** How much more than usual a day of this kind and month has. */
  double factor(int day, Days days) {
    return factor(days.kind(day)) * factor(Days.KINDS + days.month(day));
  }

  private double factor(int part) {
    return counted == null || expected == null
        ? 1
        : (counted[part] + PULL) / (expected[part] + PULL);
  }

  boolean hasCalendar() {
    return counted != null;
  }

  /** 1 / the squared drift of the share from week to week, at most 25. */
  double steadiness() {
    return Math.min(STEADY, (BELIEF + squares) / (BELIEF / STEADY + Math.max(0, excess)));
  }
}
