package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Period.Grain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The parts of a day, and how they settle which of two hours is meant: 下午3点 is 15:00, and 晚上1点 is
 * one hour after that day. The hours follow the usual ones of Chinese weather reports (GB/T 35663).
 */
final class DayParts {

  private DayParts() {}

  static Period period(LocalDate day, String part) {
    int[] hours = hours(part);
    LocalDateTime start = day.atStartOfDay();
    return new Period(start.plusHours(hours[0]), start.plusHours(hours[1]), Grain.PART, false);
  }

  private static int[] hours(String part) {
    return switch (part) {
      case "凌晨" -> new int[] {0, 5};
      case "清晨", "清早", "一大早", "大清早" -> new int[] {5, 8};
      case "早上", "早晨", "早间", "早" -> new int[] {5, 9};
      case "上午" -> new int[] {8, 12};
      case "中午", "正午", "午" -> new int[] {11, 13};
      case "下午", "午后" -> new int[] {12, 18};
      case "傍晚" -> new int[] {17, 19};
      case "深夜", "半夜", "午夜" -> new int[] {22, 29};
      case "夜里", "夜间", "夜晚", "夜" -> new int[] {20, 29};
      case "早高峰" -> new int[] {7, 9};
      case "晚高峰" -> new int[] {17, 19};
      case "晚上", "晚间", "晚" -> new int[] {18, 24};
      default -> new int[] {0, 24};
    };
  }

  /** The moment of a clock in a part of a day. */
  static LocalDateTime at(LocalDate day, LocalTime clock, String part) {
    LocalDateTime plain = day.atTime(clock);
    int hour = clock.getHour();
    int[] hours = hours(part);
    if (part.isEmpty() || hour >= 13 || hours[0] < 11) {
      return plain;
    }
    boolean night = hours[1] > 18;
    if (night && (hour < 5 || hour == 12)) {
      return hour == 12 ? plain.plusHours(12) : plain.plusDays(1);
    }
    return hour == 12 || (hour == 11 && hours[0] == 11) ? plain : plain.plusHours(12);
  }

  /** The half of the day of a moment, for a second clock that does not say its own: 下午3点到5点. */
  static String of(LocalDateTime moment) {
    return moment.getHour() < 12 ? "" : "下午";
  }
}
