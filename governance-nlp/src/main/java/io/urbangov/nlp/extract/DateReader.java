package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Period.Grain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date of the calendar, or leaves the rest to {@link RelativeDateReader}. */
final class DateReader {

  private static final String DIGITS = "[零〇○一二三四五六七八九]";
  private static final String MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元)";
  private static final String DAY =
      "(?<d>[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String EDGE = "(?<edge>初|底|末|上旬|中旬|下旬|月?中(?![国心学间铁医]))?";

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.])(?:(?<y>(?:19|20)\\d{2}|[一二][九〇零○]"
              + DIGITS
              + "{2})年(?!级|代|前|龄)|(?<y2>\\d{2})年(?=[0-9]{1,2}月|底|初|末|买|就|开始|签|交房|建成|入住|毕业|到现在|至今))"
              + "(?:度(?!过))?"
              + "(?:(?<ye>初|年初|底|年底|末|上半年|下半年|春节|国庆|暑假|寒假)(?![中步次]))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\d|第)"
              + MONTH
              + "月(?!租|供|薪|收入|饼|子|亮|卡)份?(?:"
              + DAY
              + "(?:日|号(?![楼栋院线门]))|"
              + EDGE
              + ")?");
  private static final Pattern DAY_ONLY = Pattern.compile(DAY + "(?:日|号(?![楼栋院线门]))");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.-])(?<y>(?:19|20)\\d{2})(?<s>[-/.])(?<m>1[0-2]|0?[1-9])(?:\\k<s>(?<d>[12]\\d|3[01]|0?[1-9]))?(?![\\d]|[-/.]\\d)");
  private static final Pattern LONE_DAY =
      Pattern.compile(
          "(?<![\\d.一二三四五六七八九十第])" + DAY + "(?:日(?!常|用|子|本|报|记|前|后|内|元)|号(?=上午|下午|晚上|早上|凌晨|当天))");

  private final Cursor cursor;
  private final LocalDateTime now;

  DateReader(Cursor cursor, LocalDateTime now) {
    this.cursor = cursor;
    this.now = now;
  }

  @Nullable Period read(@Nullable Period first) {
    if (cursor.take(NUMERIC)) {
      int day = cursor.number("d", 0);
      return date(cursor.number("y", 0), cursor.number("m", 1), day);
    }
    if (cursor.take(YEAR)) {
      return year();
    }
    int start = cursor.at();
    Period relative = new RelativeDateReader(cursor, now).read();
    if (relative != null) {
      return relative;
    }
    cursor.back(start);
    if (cursor.take(MONTH_DAY)) {
      return monthDay(yearOf(cursor.number("m", 1), first));
    }
    if (first != null && !first.recurs() && cursor.take(DAY_ONLY)) {
      return Period.day(first.day().withDayOfMonth(cursor.number("d", 1)));
    }
    return cursor.take(LONE_DAY) ? nearDay(cursor.number("d", 1)) : null;
  }

  private Period year() {
    int year = cursor.number("y", 0);
    if (cursor.group("y").isEmpty()) {
      int brief = cursor.number("y2", 0);
      year = brief + (brief <= now.getYear() % 100 + 10 ? 2000 : 1900);
    }
    if (!cursor.group("ye").isEmpty()) {
      return Seasons.ofYear(year, cursor.group("ye"));
    }
    int behind = cursor.at();
    if (cursor.take(MONTH_DAY)) {
      return monthDay(year);
    }
    cursor.back(behind);
    return Period.year(year);
  }

  /** What {@link #MONTH_DAY} just took, in a year. */
  Period monthDay(int year) {
    int month = cursor.group("m").equals("元") ? 1 : cursor.number("m", 1);
    String edge = cursor.group("edge");
    return edge.isEmpty()
        ? date(year, month, cursor.number("d", 0))
        : Seasons.partOfMonth(LocalDate.of(year, month, 1), edge);
  }

  private static Period date(int year, int month, int day) {
    return day == 0 ? Period.month(year, month) : Period.day(LocalDate.of(year, month, day));
  }

  /** A month without a year is the one nearest to the message, or that of the point before. */
  private int yearOf(int month, @Nullable Period first) {
    if (first != null && !first.recurs()) {
      return first.from().getYear() + (month < first.from().getMonthValue() ? 1 : 0);
    }
    LocalDate same = LocalDate.of(now.getYear(), Math.max(1, month), 15);
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), same);
    // The nearest one; half a year either way.
    return now.getYear() + (days > 183 ? -1 : days < -183 ? 1 : 0);
  }

  private Period nearDay(int day) {
    LocalDate month = now.toLocalDate().withDayOfMonth(1);
    LocalDate fits = day > now.getDayOfMonth() + 15 ? month.minusMonths(1) : month;
    return new Period(
        fits.withDayOfMonth(day).atStartOfDay(),
        fits.withDayOfMonth(day).plusDays(1).atStartOfDay(),
        Grain.DAY,
        true);
  }

  static boolean takeMonthDay(Cursor cursor) {
    return cursor.take(MONTH_DAY);
  }
}
