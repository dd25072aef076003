package io.urbangov.nlp.surge;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What a day is to those who write (工作日、周末、节假日). Days of a kind are compared with each other.
 *
 * <p>Immutable and thread-safe.
 */
public enum DayKind {
  /** People work, also on a weekend day that is worked for a holiday (调休). */
  WORKDAY(0),
  /** Saturday or Sunday. */
  WEEKEND(1),
  /** A public holiday, whatever its weekday. */
  HOLIDAY(2);

  private final int number;

  DayKind(int number) {
    this.number = number;
  }

  /** From 0 on. */
  int number() {
    return number;
  }

  /** What a day is if there were no holidays: the default of {@link SurgeSpec}. */
  public static DayKind ofWeek(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? WEEKEND : WORKDAY;
  }
}
