package io.urbangov.examples.quickstart.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The 90 days of appeals, up to and with 2026-10-31, with a week's rhythm. Not thread-safe. */
final class Period {

  static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
  static final LocalDate FIRST_DAY = LAST_DAY.minusDays(89);

  private static final LocalDateTime LAST = LAST_DAY.atTime(23, 59, 59);

  private final Weighted<LocalDate> days;
  private final Draw draw;

  Period(Draw draw) {
    this.draw = draw;
    List<LocalDate> all = new ArrayList<>();
    FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).forEach(all::add);
    days = Weighted.of(all, day -> weight(day.getDayOfWeek()));
  }

  LocalDateTime any() {
    return at(days.pick(draw));
  }

  /** A time since 10 October, when heating (供暖) is tried out. */
  LocalDateTime heating() {
    return at(LAST_DAY.minusDays(draw.below(22)));
  }

  /** A time in a burst: most of it comes in its first third. */
  LocalDateTime burst(LocalDate from, int length) {
    int day = (int) (Math.pow(draw.unit(), 1.7) * length);
    return at(from.plusDays(day));
  }

  /** A time up to two days later, not after the last day. */
  LocalDateTime soonAfter(LocalDateTime time) {
    LocalDateTime later = time.plusMinutes(draw.between(30, 2880));
    return later.isAfter(LAST) ? LAST : later;
  }

  private LocalDateTime at(LocalDate day) {
    int hour = draw.chance(0.85) ? draw.between(8, 21) : draw.between(0, 23);
    return day.atTime(hour, draw.below(60), draw.below(60));
  }

  private static double weight(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> 1.3;
      case SATURDAY -> 0.7;
      case SUNDAY -> 0.6;
      default -> 1.0;
    };
  }
}
