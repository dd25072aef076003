package io.urbangov.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads calendar dates and local times as city data writes them.
 *
 * <p>Accepted: {@code 1990-03-05}, {@code 1990/3/5}, {@code 1990.3.5}, {@code 19900305}, {@code
 * 1990年3月5日}, also full-width or in Chinese numerals. The calendar is strict. Codes of refusal:
 * {@code date-format}, {@code date-calendar}, {@code date-range}, {@code time-format}. Pure
 * functions. Thread-safe.
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
  private static final Pattern WITH_TIME =
      Pattern.compile("(.*?)(?: ?[Tt] ?| )([0-9:.]*:[0-9:.]*)");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?");

  private Dates() {}

  /** The date that a text says, in the years 1850 to 2100. */
  public static Parsed<LocalDate> parseDate(String raw) {
    return parseDate(raw, FIRST_YEAR, LAST_YEAR);
  }

  /** The date that a text says; code {@code date-range} outside of the years, both included. */
  public static Parsed<LocalDate> parseDate(String raw, int firstYear, int lastYear) {
    if (firstYear > lastYear) {
      throw new IllegalArgumentException(
          "firstYear must be at most lastYear, was: " + firstYear + ", " + lastYear);
    }
    String text = prepared(raw);
    return text.isEmpty() ? Parsed.missing() : date(text, firstYear, lastYear);
  }

  /**
   * The local time that a text says: a date, then a blank or {@code T}, then {@code 8:30}, {@code
   * 08:30} or {@code 08:30:59.123}; a date alone means midnight. The years are 1850 to 2100.
   */
  public static Parsed<LocalDateTime> parseDateTime(String raw) {
    String text = prepared(raw);
    Matcher both = WITH_TIME.matcher(text);
    if (!both.matches()) {
      return parseDate(raw).map(LocalDate::atStartOfDay);
    }
    Parsed<LocalDate> date = date(both.group(1), FIRST_YEAR, LAST_YEAR);
    Matcher time = TIME.matcher(both.group(2));
    if (date instanceof Parsed.Valid<LocalDate> && (!time.matches() || !isOfDay(time))) {
      return Parsed.invalid("time-format", "must be a time of day such as 8:30 or 08:30:59");
    }
    return date.map(day -> day.atTime(time(time)));
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

  private static boolean isOfDay(Matcher time) {
    return number(time, 1) < 24
        && number(time, 2) < 60
        && (time.group(3) == null || number(time, 3) < 60);
  }

  private static LocalTime time(Matcher time) {
    String fraction = time.group(4) == null ? "0" : time.group(4);
    return LocalTime.of(
        number(time, 1),
        number(time, 2),
        time.group(3) == null ? 0 : number(time, 3),
        Integer.parseInt(fraction + "0".repeat(9 - fraction.length())));
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
