package io.urbangov.examples.quickstart.fusion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Some days in a row (时间窗). Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day
 */
public record Days(LocalDate from, LocalDate to) {

  private static final int WEEK = 7;
  private static final int OUTLIERS = 1000;
  private static final int FEW = 3;

  /** Throws {@link IllegalArgumentException} if the days are in the wrong order. */
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("to must not be before from, was: " + from + ", " + to);
    }
  }

  /** The seven days that end with this one. */
  public static Days weekTo(LocalDate last) {
    return new Days(last.minusDays(WEEK - 1L), last);
  }

  /** Whether a day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * The last seven days in which something happened; empty if nothing did. A week with fewer than
   * three of all, or one in a thousand, is passed over, if another has as many: a mistyped year
   * must not move the week to the future.
   */
  static Optional<Days> lastWeek(Collection<LocalDate> days) {
    List<LocalDate> sorted = days.stream().sorted().toList();
    for (int last = sorted.size() - 1; last >= 0; last--) {
      Days week = weekTo(sorted.get(last));
      int first = last;
      while (first > 0 && week.contains(sorted.get(first - 1))) {
        first--;
      }
      int inWeek = last - first + 1;
      if (inWeek >= FEW && (long) inWeek * OUTLIERS >= sorted.size()) {
        return Optional.of(week);
      }
    }
    return sorted.isEmpty() ? Optional.empty() : Optional.of(weekTo(sorted.get(sorted.size() - 1)));
  }
}
