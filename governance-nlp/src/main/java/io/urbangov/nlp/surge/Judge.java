package io.urbangov.nlp.surge;

/** Holds the last days of a subject against what is usual for it. Stateless but for the days. */
final class Judge {

  /** A sudden burst, a few days, a week, two and four: what is slow needs longer to be certain. */
  private static final int[] WINDOWS = {1, 3, 7, 14, Series.HORIZON};

  /** Without a week before a window nothing is known. */
  private static final int LEAST_PAST = 7;

  /** Every subject is held against so many windows. */
  static final int LOOKS = WINDOWS.length;

  private final Days days;
  private final int minReporters;

  Judge(Days days, int minReporters) {
    this.days = days;
    this.minReporters = minReporters;
  }

  /** The strength over the most surprising window; 0 if there are not enough people in any. */
  double strength(Series series) {
    double best = 0;
    if (series.live() < minReporters) {
      return best;
    }
    int seen = 0;
    for (int window : WINDOWS) {
      int from = from(series, window);
      int count = series.voicesFrom(from);
      if (count >= minReporters && count > seen) {
        best = Math.max(best, surprise(series, from, count));
      }
      seen = count;
    }
    return best;
  }

  /** The most surprising window. */
  Verdict verdict(Series series) {
    Verdict best = measure(series, from(series, 1));
    for (int window : WINDOWS) {
      Verdict verdict = measure(series, from(series, window));
      if (verdict.count() >= minReporters && verdict.strength() > best.strength()) {
        best = verdict;
      }
    }
    return best;
  }

  /** The surprise of the last week, or less if it was calm until then. */
  double lately(Series series) {
    int from = from(series, 7);
    return surprise(series, from, series.voicesFrom(from));
  }

  private int from(Series series, int window) {
    return Math.max(Math.max(0, series.calmFrom()), days.today() - window + 1);
  }

  private Verdict measure(Series series, int from) {
    int count = series.voicesFrom(from);
    return new Verdict(
        from, count, expected(series, from, days.today()), surprise(series, from, count));
  }

  /**
   * Given how many others wrote in the window, the count is negative binomial with the shape of one
   * more than those; the uncertain and drifting rate widens it.
   */
  private double surprise(Series series, int from, int count) {
    if (from < LEAST_PAST) {
      return 0;
    }
    double known = Baseline.PRIOR + voicesBefore(series, from);
    double steady = series.baseline().steadiness();
    double others = exposure(series, from, days.today());
    double mean = rate(series, from) * others;
    double shape = 1 / (1 / known + 1 / steady + 1 / others);
    return GammaPoissonTail.surprise(count, mean, shape);
  }

  /** How many people are usual on these days, both included, by all that was before. */
  double expected(Series series, int from, int to) {
    return expected(series, from, from, to);
  }

  /** The same by what was before another day. */
  double expected(Series series, int before, int from, int to) {
    return rate(series, before) * exposure(series, from, to);
  }

  /** People on the subject for one who writes about anything else. */
  private double rate(Series series, int before) {
    double usual = voicesBefore(series, before);
    double others = Math.max(0, days.people(0, before - 1) - usual);
    return (Baseline.PRIOR + usual) / (1 + others);
  }

  private static double voicesBefore(Series series, int day) {
    return series.baseline().voices() + series.live() - series.voicesFrom(day);
  }

  /** All other people of these days and one, more on days on which the subject has more. */
  private double exposure(Series series, int from, int to) {
    if (!series.baseline().hasCalendar()) {
      int own = series.voicesFrom(from) - series.voicesFrom(to + 1);
      return 1 + Math.max(0, days.people(from, to) - own);
    }
    double sum = 1;
    for (int day = from; day <= to; day++) {
      double others = Math.max(0, days.people(day, day) - series.voices(day));
      sum += others * series.baseline().factor(day, days);
    }
    return sum;
  }
}
