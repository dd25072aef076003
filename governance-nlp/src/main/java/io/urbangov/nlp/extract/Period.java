package io.urbangov.nlp.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A local interval on its way to a {@link TimeSpan}.
 *
 * @param from the first moment
 * @param to the moment behind the last
 * @param grain how fine it was said
 * @param vague whether it was only roughly said, or one of several readings
 */
record Period(LocalDateTime from, LocalDateTime to, Grain grain, boolean vague) {

  /** How fine a time was said. */
  enum Grain {
    /** A year, a half, a school term, a holiday. */
    YEAR,
    /** A month or a week, or a part of it. */
    MONTH,
    /** A day. */
    DAY,
    /** Morning, noon, evening. */
    PART,
    /** An hour or finer. */
    CLOCK,
    /** Happens again and again: no interval. */
    RECURRING
  }

  static Period day(LocalDate day) {
    return days(day, day.plusDays(1), Grain.DAY);
  }

  static Period days(LocalDate from, LocalDate to, Grain grain) {
    return new Period(from.atStartOfDay(), to.atStartOfDay(), grain, false);
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return days(first, first.plusMonths(1), Grain.MONTH);
  }

  static Period year(int year) {
    return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Grain.YEAR);
  }

  /** Never asked for its moments. */
  static Period recurring(LocalDateTime any) {
    return new Period(any, any.plusDays(1), Grain.RECURRING, true);
  }

  Period roughly() {
    return new Period(from, to, grain, true);
  }

  Period until(LocalDateTime end) {
    return new Period(from, end, grain, vague);
  }

  boolean recurs() {
    return grain == Grain.RECURRING;
  }

  /** Whether a part of the day or a clock may follow. */
  boolean takesClock() {
    return grain == Grain.DAY || recurs();
  }

  LocalDate day() {
    return from.toLocalDate();
  }
}
