package io.urbangov.nlp.surge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The days of a stream: how many people wrote on each, what kind of day it was, and how many
 * subjects were looked at. A day is a number, 0 the first. Not thread-safe.
 */
final class Days {

  static final int KINDS = DayKind.values().length;
  static final int MONTHS = 12;
  private static final int SUBJECTS = SubjectKind.values().length;

  private final Function<LocalDate, DayKind> calendar;
  private LocalDate first = LocalDate.EPOCH;
  private int today = -1;

  /** People before each day. */
  private long[] people = new long[512];

  private final long[][] tests = new long[SUBJECTS][512];
  private byte[] kinds = new byte[512];
  private byte[] months = new byte[512];

  Days(Function<LocalDate, DayKind> calendar) {
    this.calendar = calendar;
  }

  boolean isEmpty() {
    return today < 0;
  }

  int today() {
    return today;
  }

  LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** The number of a date, at least 0. */
  int day(LocalDate date) {
    return (int) Math.max(0, date.toEpochDay() - first.toEpochDay());
  }

  /** Goes on to a day, and says whether it is a new one. */
  boolean advanceTo(LocalDate date) {
    if (isEmpty()) {
      first = date;
    }
    int day = day(date);
    if (day <= today) {
      return false;
    }
    grow(day + 2);
    for (int d = today + 1; d <= day; d++) {
      people[d + 1] = people[d];
      for (long[] of : tests) {
        of[d + 1] = of[d];
      }
      LocalDate then = date(d);
      kinds[d] = (byte) calendar.apply(then).number();
      months[d] = (byte) (then.getMonthValue() - 1);
    }
    today = day;
    return true;
  }

  private void grow(int size) {
    if (size > people.length) {
      int length = Math.max(size, 2 * people.length);
      people = Arrays.copyOf(people, length);
      Arrays.setAll(tests, kind -> Arrays.copyOf(tests[kind], length));
      kinds = Arrays.copyOf(kinds, length);
      months = Arrays.copyOf(months, length);
    }
  }

  /** Counts a person on a day. */
  void addPerson(int day) {
    for (int d = day + 1; d <= today + 1; d++) {
      people[d]++;
    }
  }

  /** Counts subjects that are looked at today. */
  void addTests(SubjectKind kind, int subjects) {
    tests[kind.number()][today + 1] += subjects;
  }

  /** How many people wrote on these days, both included. */
  long people(int from, int to) {
    return people[to + 1] - people[Math.max(0, from)];
  }

  int kind(int day) {
    return kinds[day];
  }

  int month(int day) {
    return months[day];
  }

  /** How many subjects of a kind are looked at in 30 days, by the last 28. */
  double testsIn30Days(SubjectKind kind) {
    int from = Math.max(0, today - Series.HORIZON + 1);
    long[] of = tests[kind.number()];
    double perDay = (double) (of[today + 1] - of[from]) / (today - from + 1);
    return Math.max(1, 30 * perDay);
  }

  /** How many kinds of subjects there have been. */
  int kindsOfSubjects() {
    int kinds = 0;
    for (long[] of : tests) {
      kinds += of[today + 1] > 0 ? 1 : 0;
    }
    return kinds;
  }
}
