package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Period.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from the day of the message: 昨天, 上周三, 今年3月, 三天前, 每周六. */
final class RelativeDateReader {

  private static final String COUNT = "(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3}|半|几)";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<day>大前天|大后天|前天|昨天|昨日|今天|今日|明天|明日|后天|前日|前(?=晚|夜)|昨(?=晚|夜|早|午)|今(?=晚|早|夜|晨)|明(?=早|晚))");
  private static final Pattern WEEK =
      Pattern.compile(
          "(?<w>上上|上|本|这|下下|下)?(?:一?个)?(?:周|星期|礼拜)(?<wd>[一二三四五六日天]|(?<=[上本这下]周|[上本这下]个周)末)(?!年|期|岁|名|个|次|直|共|边|围|起)"
              + "|(?<w2>上上|上|本|这|下下|下)(?:一?个)?(?:周|星期|礼拜)(?!边|围|期|转|游|身)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?<mo>上|这|下)(?:一?个)月|(?<mo2>本|当)月)(?:(?<edge>初|底|末|上旬|中旬|下旬|中(?!国|心))|(?<d>\\d{1,2})[号日](?!楼|栋))?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<yr>今年|去年|前年|大前年|明年|后年|本年度?)(?!龄|[0-9一二三四五六七八九十]{1,3}(?:周?岁|来岁|多岁))"
              + "(?<part>年初|年中|年底|年末|初|底|末|上半年|下半年|上学期|下学期|春节|国庆节?|五一节?|中秋节?|清明节?|端午节?|元旦|元宵节?|暑假|暑期|寒假"
              + "|春天|夏天|秋天|冬天|春季|夏季|秋季|冬季)?(?:的)?(?=(?<more>.?))");
  private static final Pattern HALF =
      Pattern.compile("(?<half>上半年|下半年|上学期|下学期|年底|年初|本学期|(?:暑|寒)假(?!工|作业)(?:期间)?)");
  private static final Pattern AGO =
      Pattern.compile(COUNT + "多?(?<u>天|个?星期|周|个多?月|年|个?小时|分钟)多?(?<dir>以?前|之前)(?!期|门|后|台|面|方)");
  private static final Pattern LAST =
      Pattern.compile("(?:最近|近|过去|这|前)" + COUNT + "(?<u>天|个?星期|周|个月|年|个?小时)(?!前|后|左右)");
  private static final Pattern SOME =
      Pattern.compile("(?<some>前几天|前些天|前两天|这几天|这两天|前段时间|前阵子|前不久|前几个月|前几年|这几年|前些日子|前些年)");
  private static final Pattern EVERY =
      Pattern.compile(
          "每(?:到|逢|个|一)?(?:天|日|晚(?=[^上间])|晚上|早|年|夜|月(?:\\d{1,2}[号日])?|工作日|周末|星期|礼拜|周)"
              + "(?:(?<=周|星期|礼拜)[一二三四五六日天末](?:(?:到|至|、|和)(?:周|星期)?[一二三四五六日天])?)?(?!边|围)"
              + "|周[一二三四五六]到周[五六日]|天天(?=晚上|早上|凌晨|半夜)");
  private static final Pattern HOLIDAY =
      Pattern.compile(
          "(?<hol>国庆(?:节|长假|假期)?|春节(?:假期)?|元旦节?|中秋节?|五一(?:节|长假|假期|劳动节)?(?!大道|路|商|广场|村|社区|小学|街|桥|新|劳|镇|公园|中)"
              + "|清明节?(?!路|镇)|端午节?|元宵节|除夕夜?|(?:大年|正月)(?:初[一二三四五六七八九十]|三十|十五))(?!路|街|镇|社区|村|小区|大道|桥|小学|广场|公园)");
  private static final Pattern JUST_NOW = Pattern.compile("刚才|刚刚(?=有|看|发|打|才)");

  private final Cursor cursor;
  private final LocalDateTime now;
  private final LocalDate today;

  RelativeDateReader(Cursor cursor, LocalDateTime now) {
    this.cursor = cursor;
    this.now = now;
    this.today = now.toLocalDate();
  }

  @Nullable Period read() {
    if (cursor.take(DAY)) {
      return Period.day(today.plusDays(days(cursor.group("day"))));
    }
    if (cursor.take(EVERY)) {
      return Period.recurring(now);
    }
    if (cursor.take(SOME)) {
      return some(cursor.group("some"));
    }
    if (cursor.take(LAST)) {
      return new Period(minus(cursor.number("n", 3), cursor.group("u")), now, Grain.MONTH, true);
    }
    if (cursor.take(AGO)) {
      return ago();
    }
    if (cursor.take(WEEK)) {
      return week();
    }
    if (cursor.take(MONTH)) {
      return month();
    }
    if (cursor.take(YEAR)) {
      return year();
    }
    if (cursor.take(HALF)) {
      return half(cursor.group("half"));
    }
    if (cursor.take(HOLIDAY)) {
      return nearest(cursor.group("hol"));
    }
    return cursor.take(JUST_NOW) ? new Period(now.minusHours(1), now, Grain.CLOCK, true) : null;
  }

  private static int days(String word) {
    return switch (word) {
      case "大前天" -> -3;
      case "前天", "前日", "前" -> -2;
      case "昨天", "昨日", "昨" -> -1;
      case "明天", "明日", "明" -> 1;
      case "后天" -> 2;
      case "大后天" -> 3;
      default -> 0;
    };
  }

  private Period some(String words) {
    int days =
        words.contains("年") ? 3 * 365 : words.contains("月") ? 90 : words.contains("天") ? 7 : 30;
    return new Period(now.minusDays(days), now, Grain.MONTH, true);
  }

  private Period ago() {
    String unit = cursor.group("u");
    int count = cursor.number("n", 3);
    LocalDateTime then = minus(count, unit);
    if (unit.contains("天")) {
      return Period.day(then.toLocalDate());
    }
    if (unit.contains("时") || unit.contains("分")) {
      return new Period(then, then.plusHours(1), Grain.CLOCK, true);
    }
    int length = unit.contains("年") ? 182 : unit.contains("月") ? 15 : 3;
    return new Period(then.minusDays(length), then.plusDays(length), Grain.MONTH, true);
  }

  private LocalDateTime minus(int count, String unit) {
    if (unit.contains("天")) {
      return now.minusDays(count);
    }
    if (unit.contains("周") || unit.contains("星期")) {
      return now.minusWeeks(count);
    }
    if (unit.contains("月")) {
      return now.minusMonths(count);
    }
    if (unit.contains("年")) {
      return now.minusYears(count);
    }
    return unit.contains("时") ? now.minusHours(count) : now.minusMinutes(count);
  }

  private Period week() {
    String word = cursor.group("w") + cursor.group("w2");
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks(word));
    String day = cursor.group("wd");
    if (day.isEmpty()) {
      return Period.days(monday, monday.plusWeeks(1), Grain.MONTH);
    }
    if (day.equals("末")) {
      return Period.days(monday.plusDays(5), monday.plusDays(7), Grain.DAY);
    }
    int number = "一二三四五六日天".indexOf(day);
    Period period = Period.day(monday.plusDays(Math.min(number, 6)));
    if (!word.isEmpty()) {
      return period;
    }
    // Without a word it is the last such day, today included.
    return (period.day().isAfter(today) ? Period.day(period.day().minusWeeks(1)) : period)
        .roughly();
  }

  private static int weeks(String word) {
    return switch (word) {
      case "上上" -> -2;
      case "上" -> -1;
      case "下" -> 1;
      case "下下" -> 2;
      default -> 0;
    };
  }

  private Period month() {
    String word = cursor.group("mo");
    LocalDate first = today.withDayOfMonth(1).plusMonths(weeks(word));
    if (!cursor.group("edge").isEmpty()) {
      return Seasons.partOfMonth(first, cursor.group("edge"));
    }
    int day = cursor.number("d", 0);
    return day == 0
        ? Period.month(first.getYear(), first.getMonthValue())
        : Period.day(first.withDayOfMonth(day));
  }

  private Period year() {
    int year = today.getYear() + years(cursor.group("yr"));
    if (!cursor.group("part").isEmpty()) {
      return Seasons.ofYear(year, cursor.group("part"));
    }
    int behind = cursor.at();
    if (DateReader.takeMonthDay(cursor)) {
      return new DateReader(cursor, now).monthDay(year);
    }
    cursor.back(behind);
    return Period.year(year);
  }

  private static int years(String word) {
    return switch (word) {
      case "大前年" -> -3;
      case "前年" -> -2;
      case "去年" -> -1;
      case "明年" -> 1;
      case "后年" -> 2;
      default -> 0;
    };
  }

  private Period half(String word) {
    if (word.startsWith("本")) {
      return Seasons.ofYear(today.getYear(), today.getMonthValue() < 8 ? "下学期" : "上学期");
    }
    if (word.equals("上学期") && today.getMonthValue() >= 8) {
      return Seasons.ofYear(today.getYear(), "下学期");
    }
    int year = today.getYear() - (word.equals("上学期") ? 1 : 0);
    return Seasons.ofYear(year, word.replace("期间", ""));
  }

  /** The holiday of this year or the last or next, whichever is nearest. */
  private Period nearest(String name) {
    Period best = Seasons.holiday(today.getYear(), name);
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year += 2) {
      Period other = Seasons.holiday(year, name);
      best = distance(other) < distance(best) ? other : best;
    }
    return best;
  }

  private long distance(Period period) {
    return Math.abs(ChronoUnit.HOURS.between(now, period.from()));
  }
}
