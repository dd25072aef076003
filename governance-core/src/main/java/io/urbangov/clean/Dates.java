package io.urbangov.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads calendar dates and local times as city data writes them.
 *
 * <p>Accepted: {@code 1990-03-05}, {@code 1990/3/5}, {@code 1990.3.5}, {@code 19900305}, {@code
 * 1990年3月5日}, also full-width or in Chinese numerals; a time behind it where one is allowed. The
 * calendar is strict. Codes of refusal: {@code date-format}, {@code date-calendar}, {@code
 * date-range}, {@code time-format}. Pure functions. Thread-safe.
 */
public final class Dates {

  /** The first and last year that {@link #parseDate(String)} takes. */
  public static final int FIRST_YEAR = 1850;

  /** See {@link #FIRST_YEAR}. */
  public static final int LAST_YEAR = 2100;

  private static final Pattern PARTED =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?)");
  private static final Pattern DENSE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MARK = Pattern.compile(" ?([-/.年月日号]) ?");
  private static final Pattern WITH_TIME = Pattern.compile("(.*?)(?: ?[Tt] ?| )([0-9.,]*:.*)");

  /** A hyphen behind the minutes begins no offset: {@code 08:30-09:30} is a span of time. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2}):(\\d{2})(?! ?-)(?::(\\d{2})(?:[.,](\\d{1,12}))?)?"
              + "(?: ?(?:[Zz]|[+-](?:0\\d|1[0-8])(?::?[0-5]\\d)?))?");

  private static final String TIME_RULE =
      "must be a time such as 2026-10-25 08:30 or 2026-10-25T08:30:59.123+08:00";

  private Dates() {}

  /** See {@link #parseDate(String, int, int)}; the years are 1850 to 2100. */
  public static Parsed<LocalDate> parseDate(String raw) {
    return parseDate(raw, FIRST_YEAR, LAST_YEAR);
  }

  /**
   * The date that a text says; code {@code date-range} outside of the years, both included.
   *
   * <p>A database may export it with the time 00:00, as {@code 1990-03-05 00:00:00.000}: that is
   * the date, too. Any other time is refused with {@code date-format}.
   */
  public static Parsed<LocalDate> parseDate(String raw, int firstYear, int lastYear) {
    if (firstYear > lastYear) {
      throw new IllegalArgumentException(
          "firstYear must be at most lastYear, was: " + firstYear + ", " + lastYear);
    }
    String text = prepared(raw);
    Matcher both = WITH_TIME.matcher(text);
    if (!both.matches()) {
      return text.isEmpty() ? Parsed.missing() : date(text, firstYear, lastYear);
    }
    Parsed<LocalDate> date = date(both.group(1), firstYear, lastYear);
    return date instanceof Parsed.Valid<LocalDate> && !isMidnight(TIME.matcher(both.group(2)))
        ? Parsed.invalid("date-format", "must be a date without a time, or with the time 00:00:00")
        : date;
  }

  /**
   * The local time that a text says: a date, then a blank or {@code T}, then {@code 8:30}, {@code
   * 08:30} or {@code 08:30:59}; a date alone means midnight. The years are 1850 to 2100.
   *
   * <p>A fraction of a second, after a point or a comma, is dropped. {@code Z} or an offset such as
   * {@code +08:00}, {@code +0800} or {@code +08} is ignored, not applied: the local time is taken
   * as written, so {@code 08:30Z} is half past eight. Convert times of other zones beforehand.
   */
  public static Parsed<LocalDateTime> parseDateTime(String raw) {
    String text = prepared(raw);
    if (text.isEmpty()) {
      return Parsed.missing();
    }
    Matcher both = WITH_TIME.matcher(text);
    boolean timed = both.matches();
    Parsed<LocalDate> date = date(timed ? both.group(1) : text, FIRST_YEAR, LAST_YEAR);
    if (date instanceof Parsed.Invalid<LocalDate> no && no.code().equals("date-format")) {
      return Parsed.invalid("date-format", TIME_RULE);
    }
    return timed && date instanceof Parsed.Valid<LocalDate> day
        ? dateTime(day.clean(), TIME.matcher(both.group(2)))
        : date.map(LocalDate::atStartOfDay);
  }

  private static Parsed<LocalDateTime> dateTime(LocalDate day, Matcher time) {
    if (!time.matches()) {
      return Parsed.invalid("time-format", TIME_RULE);
    }
    int hour = number(time, 1);
    int minute = number(time, 2);
    int second = time.group(3) == null ? 0 : number(time, 3);
    return hour < 24 && minute < 60 && second < 60
        ? Parsed.of(day.atTime(hour, minute, second))
        : Parsed.invalid("time-format", "must be a time of day in [00:00:00, 23:59:59]");
  }

  private static boolean isMidnight(Matcher time) {
    return time.matches()
        && number(time, 1) == 0
        && number(time, 2) == 0
        && (time.group(3) == null || number(time, 3) == 0)
        && (time.group(4) == null || time.group(4).chars().allMatch(digit -> digit == '0'));
  }

  private static String prepared(String raw) {
    return Digits.ascii(Text.halfWidth(Text.tidy(raw)));
  }

  private static Parsed<LocalDate> date(String text, int firstYear, int lastYear) {
    String dense = ChineseNumerals.inDigits(MARK.matcher(text).replaceAll("$1"));
    Matcher match = PARTED.matcher(dense);
    if (match.matches()) {
      boolean marked = match.group(3) != null;
      return date(match, marked ? 3 : 5, marked ? 4 : 6, firstYear, lastYear);
    }
    match = DENSE.matcher(dense);
    return match.matches()
        ? date(match, 2, 3, firstYear, lastYear)
        : Parsed.invalid("date-format", "must be a date such as 1990-03-05 or 1990年3月5日");
  }

  private static Parsed<LocalDate> date(
      Matcher match, int month, int day, int firstYear, int lastYear) {
    int year = number(match, 1);
    if (year < firstYear || year > lastYear) {
      return Parsed.invalid("date-range", "year must be in [" + firstYear + ", " + lastYear + "]");
    }
    try {
      return Parsed.of(LocalDate.of(year, number(match, month), number(match, day)));
    } catch (DateTimeException noSuchDay) {
      return Parsed.invalid("date-calendar", "must be a day that the calendar has");
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
