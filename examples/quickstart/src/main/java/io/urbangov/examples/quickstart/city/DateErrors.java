package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;
import java.util.Optional;

/** How birth dates are written down: wrong perhaps, but always a date. Not thread-safe. */
final class DateErrors {

  private final Planter planter;
  private final Draw draw;

  DateErrors(Planter planter) {
    this.planter = planter;
    this.draw = planter.draw();
  }

  /** The date as written, or empty when it is missing. */
  Optional<LocalDate> written(LocalDate date) {
    if (planter.plants(Difficulty.DATE_MISSING)) {
      return Optional.empty();
    }
    int day = date.getDayOfMonth();
    boolean swappable = day <= 12 && day != date.getMonthValue();
    if (swappable && planter.plants(Difficulty.DATE_SWAPPED)) {
      return Optional.of(LocalDate.of(date.getYear(), day, date.getMonthValue()));
    }
    return Optional.of(planter.plants(Difficulty.DATE_DIGIT) ? otherDigit(date) : date);
  }

  private LocalDate otherDigit(LocalDate date) {
    int day = date.getDayOfMonth();
    if (day < 29 && draw.chance(0.5)) {
      int last = day % 10 + (day % 10 >= 8 ? -draw.between(1, 7) : 1);
      return date.withDayOfMonth(day / 10 * 10 + last);
    }
    int decade = date.getYear() % 100 / 10;
    return date.plusYears(decade == 0 ? 10 : -10);
  }
}
