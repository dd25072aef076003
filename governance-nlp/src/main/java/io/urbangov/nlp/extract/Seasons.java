package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Period.Grain;
import java.time.LocalDate;

/**
 * Parts of years and months, and holidays. Those of the lunar calendar (春节, 中秋, 端午) are given as
 * the weeks in which they can fall, and are vague.
 */
final class Seasons {

  private Seasons() {}

  static Period ofYear(int year, String part) {
    return switch (part) {
      case "初", "年初", "开年" -> months(year, 1, 2).roughly();
      case "底", "末", "年底", "年末" -> months(year, 12, 1).roughly();
      case "年中" -> months(year, 6, 2).roughly();
      case "上半年" -> months(year, 1, 6);
      case "下半年" -> months(year, 7, 6);
      case "上学期" -> months(year, 9, 5).roughly();
      case "下学期" -> months(year, 2, 5).roughly();
      case "暑假", "暑期" -> months(year, 7, 2).roughly();
      case "寒假" -> months(year, 1, 2).roughly();
      case "夏天", "夏季" -> months(year, 6, 3).roughly();
      case "冬天", "冬季" -> months(year, 12, 3).roughly();
      case "春天", "春季" -> months(year, 3, 3).roughly();
      case "秋天", "秋季" -> months(year, 9, 3).roughly();
      default -> holiday(year, part);
    };
  }

  static Period holiday(int year, String name) {
    return switch (name.replaceAll("(?:节|假期|长假|放假)$", "")) {
      case "国庆", "十一" -> days(year, 10, 1, 7);
      case "五一", "劳动" -> days(year, 5, 1, 5).roughly();
      case "元旦" -> days(year, 1, 1, 1);
      case "清明" -> days(year, 4, 4, 3).roughly();
      case "中秋" -> days(year, 9, 8, 30).roughly();
      case "端午" -> days(year, 5, 28, 28).roughly();
      case "元宵" -> days(year, 2, 4, 31).roughly();
      default -> days(year, 1, 21, 36).roughly();
    };
  }

  static Period partOfMonth(LocalDate first, String part) {
    int from =
        switch (part) {
          case "中旬" -> 10;
          case "下旬" -> 20;
          case "底", "末" -> first.lengthOfMonth() - 6;
          case "中" -> 10;
          default -> 0;
        };
    int length =
        switch (part) {
          case "底", "末" -> 6;
          case "下旬" -> first.lengthOfMonth() - 20;
          default -> 10;
        };
    LocalDate start = first.plusDays(from);
    return Period.days(start, start.plusDays(length), Grain.MONTH).roughly();
  }

  private static Period months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Period.days(first, first.plusMonths(count), Grain.YEAR);
  }

  private static Period days(int year, int month, int day, int count) {
    LocalDate first = LocalDate.of(year, month, day);
    return Period.days(first, first.plusDays(count), Grain.YEAR);
  }
}
