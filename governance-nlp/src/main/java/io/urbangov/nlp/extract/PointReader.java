package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Period.Grain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one point in time: a date, a part of the day, a clock, or several of them. */
final class PointReader {

  private static final Pattern PART =
      Pattern.compile(
          " ?(?<part>凌晨|清晨|清早|一大早|早上|早晨|早间|大清早|上午|中午|正午|下午|午后|傍晚|晚上|晚间|夜里|夜间|夜晚|深夜|半夜|午夜"
              + "|早高峰|晚高峰|早晚高峰|上下班高峰期?|早(?=[0-9一二三四五六七八九十])|晚(?=[0-9一二三四五六七八九十]))");

  /** 昨晚, 今早: the day's own letter is read with the date. */
  private static final Pattern SHORT_PART = Pattern.compile("(?<part>[早晚夜午])(?!饭|餐|自习|点名|会|班)");

  private static final String HOUR = "(?<h>\\d{1,2}|十[一二]?|二十[一二三]?|[一二两三四五六七八九])";
  private static final Pattern CLOCK =
      Pattern.compile(
          " ?(?:(?<eh>[一二两三四五六七八九])(?<eh2>[二两三四五六七八九十])点(?:多|钟|左右)?"
              + "|"
              + HOUR
              + "(?:点|时(?!间|候|段|期|速|常|尚|髦|代|刻|不))(?:(?<half>半)|(?<quarter>[一三])刻"
              + "|(?<m>\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])分?(?!点)|(?<loose>多|钟|许|整|来钟))?"
              + "|(?<![\\d.])(?<ch>[01]?\\d|2[0-4]):(?<cm>[0-5]\\d)(?::[0-5]\\d)?(?!\\d))");

  /** 三点建议 counts, 一点意识 is little: without a part of the day, numerals ask for more. */
  private static final Pattern NO_CLOCK =
      Pattern.compile(
          "(?=建议|意见|问题|要求|请求|希望|原因|疑问|质疑|诉求|理由|说明|情况|看法)|(?<=[一二两三四五六七八九十]点)(?!左右|到|至|以后|之后|以前|之前|开始|就|才|还)");

  private static final Pattern BARE_HOUR = Pattern.compile(" ?(?<h>\\d{1,2})(?=[点时到至-])");

  private final Cursor cursor;
  private final LocalDateTime now;

  PointReader(Cursor cursor, LocalDateTime now) {
    this.cursor = cursor;
    this.now = now;
  }

  /**
   * Reads a point, or returns {@code null} and leaves the cursor anywhere.
   *
   * @param first the point before, if this is the second of two
   */
  @Nullable Period read(@Nullable Period first) {
    int start = cursor.at();
    Period date = new DateReader(cursor, now).read(first);
    if (date == null) {
      cursor.back(start);
      return clockOnly(first);
    }
    return date.takesClock() ? clock(date) : date;
  }

  private Period clock(Period date) {
    int start = cursor.at();
    String part = part();
    int behind = cursor.at();
    LocalTime[] clock = clockTimes(part);
    if (clock != null) {
      return date.recurs() ? date : at(date.day(), clock, part);
    }
    if (part.isEmpty()) {
      cursor.back(start);
      return date;
    }
    cursor.back(behind);
    return date.recurs() ? date : DayParts.period(date.day(), part);
  }

  private String part() {
    if (cursor.take(PART) || cursor.take(SHORT_PART)) {
      return cursor.group("part");
    }
    return "";
  }

  /** Times without a day are those that came last before the message. */
  private @Nullable Period clockOnly(@Nullable Period first) {
    int start = cursor.at();
    String part = cursor.take(PART) ? cursor.group("part") : "";
    LocalTime[] clock = clockTimes(part);
    if (clock == null) {
      cursor.back(start);
      return null;
    }
    if (first != null && !first.recurs()) {
      Period same = at(first.day(), clock, part.isEmpty() ? DayParts.of(first.from()) : part);
      return same;
    }
    if (first != null) {
      return first;
    }
    Period today = at(now.toLocalDate(), clock, part);
    return (today.from().isAfter(now) ? at(now.toLocalDate().minusDays(1), clock, part) : today)
        .roughly();
  }

  private LocalTime @Nullable [] clockTimes(String part) {
    if (!cursor.take(CLOCK)) {
      return part.isEmpty() || !cursor.take(BARE_HOUR) ? null : hours(cursor.number("h", 0), 0, 60);
    }
    if (!cursor.group("eh").isEmpty()) {
      LocalTime[] early = hours(cursor.number("eh", 0), 0, 60);
      LocalTime[] late = hours(cursor.number("eh2", 0), 0, 60);
      return early == null || late == null ? null : new LocalTime[] {early[0], late[1]};
    }
    boolean bare = part.isEmpty() && cursor.group("ch").isEmpty() && cursor.isBareClock();
    if (bare && cursor.take(NO_CLOCK)) {
      return null;
    }
    boolean colon = !cursor.group("ch").isEmpty();
    int hour = cursor.number(colon ? "ch" : "h", 0);
    int minute = cursor.number(colon ? "cm" : "m", 0);
    if (!cursor.group("half").isEmpty()) {
      minute = 30;
    }
    minute = cursor.group("quarter").isEmpty() ? minute : 15 * cursor.number("quarter", 1);
    boolean loose = "多许".contains(cursor.group("loose")) && !cursor.group("loose").isEmpty();
    return hours(hour, minute, loose ? 60 : 1);
  }

  private static LocalTime @Nullable [] hours(int hour, int minute, int length) {
    if (hour > 24 || minute > 59) {
      return null;
    }
    LocalTime from = LocalTime.of(hour % 24, minute);
    return new LocalTime[] {from, from.plusMinutes(length)};
  }

  private static Period at(LocalDate day, LocalTime[] clock, String part) {
    LocalDateTime from = DayParts.at(day, clock[0], part);
    LocalDateTime to = DayParts.at(day, clock[1], part);
    return new Period(from, to.isAfter(from) ? to : to.plusDays(1), Grain.CLOCK, false);
  }
}
