package io.urbangov.nlp.surge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What counts as a surge.
 *
 * <p>Immutable and thread-safe if the calendar is.
 *
 * @param falseAlarms how many surges in 30 days may be chance; default 1
 * @param margin added to the threshold that follows from it, in units of {@link Surge#strength()};
 *     {@link SurgeCalibration} finds it; default 0
 * @param minReporters how many different people at least; default 3
 * @param unitSurges whether all messages of a unit together are a subject too; default true
 * @param maxSeries how many subjects are counted exactly at most, about 1 KiB each; default 131,072
 * @param calendar what kind of day it is; default weekdays without holidays
 */
public record SurgeSpec(
    double falseAlarms,
    double margin,
    int minReporters,
    boolean unitSurges,
    int maxSeries,
    Function<LocalDate, DayKind> calendar) {

  private static final SurgeSpec STANDARD = new SurgeSpec(1, 0, 3, true, 1 << 17, DayKind::ofWeek);

  /** Throws {@link IllegalArgumentException} if a value is out of range. */
  public SurgeSpec {
    require(falseAlarms > 0, "falseAlarms must be above 0", falseAlarms);
    require(Double.isFinite(margin), "margin must be finite", margin);
    require(minReporters >= 2, "minReporters must be at least 2", minReporters);
    require(maxSeries >= 16 && maxSeries <= 1 << 24, "maxSeries must be in [16, 2^24]", maxSeries);
    requireNonNull(calendar, "calendar");
  }

  /** Returns the defaults. */
  public static SurgeSpec standard() {
    return STANDARD;
  }

  /** Returns this with another number of false alarms in 30 days. */
  public SurgeSpec withFalseAlarms(double in30Days) {
    return new SurgeSpec(in30Days, margin, minReporters, unitSurges, maxSeries, calendar);
  }

  /** Returns this with another margin. */
  public SurgeSpec withMargin(double added) {
    return new SurgeSpec(falseAlarms, added, minReporters, unitSurges, maxSeries, calendar);
  }

  /** Returns this for so many different people at least. */
  public SurgeSpec withMinReporters(int people) {
    return new SurgeSpec(falseAlarms, margin, people, unitSurges, maxSeries, calendar);
  }

  /** Returns this with or without units as subjects. */
  public SurgeSpec withUnitSurges(boolean units) {
    return new SurgeSpec(falseAlarms, margin, minReporters, units, maxSeries, calendar);
  }

  /** Returns this with so many exact series at most. */
  public SurgeSpec withMaxSeries(int most) {
    return new SurgeSpec(falseAlarms, margin, minReporters, unitSurges, most, calendar);
  }

  /** Returns this with another calendar, such as one that knows holidays. */
  public SurgeSpec withCalendar(Function<LocalDate, DayKind> kinds) {
    return new SurgeSpec(falseAlarms, margin, minReporters, unitSurges, maxSeries, kinds);
  }

  private static void require(boolean rule, String text, Object was) {
    if (!rule) {
      throw new IllegalArgumentException(text + ", was: " + was);
    }
  }
}
