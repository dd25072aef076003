package io.urbangov.clean;

/** Chinese numerals before the parts of a house number become digits. */
final class HouseNumbers {

  private static final String NUMERALS = "零〇○一二两兩三四五六七八九十百千廿卅卌";
  private static final String NOT_FIRST = "百千";
  private static final String NOT_BEFORE = "0123456789万萬亿億";
  private static final String PARTS = "号號栋棟幢室楼樓层層组組弄";

  private HouseNumbers() {}

  /** The text with digits for each run of numerals that is a number and has a part behind it. */
  static String inDigits(String text) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int from = skip(text, 0, false); from < text.length(); ) {
      int to = skip(text, from, true);
      long number = isHouseNumber(text, from, to) ? ChineseNumerals.read(text, from, to) : -1;
      if (number >= 0) {
        out.append(text, copied, from).append(number);
        copied = to;
      }
      from = skip(text, to, false);
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private static int skip(String text, int from, boolean numerals) {
    int at = from;
    while (at < text.length() && numerals == has(NUMERALS, text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isHouseNumber(String text, int from, int to) {
    boolean unit = has("单單", text, to) && has("元", text, to + 1);
    return (unit || has(PARTS, text, to))
        && !has(NOT_FIRST, text, from)
        && !has(NOT_BEFORE, text, from - 1);
  }

  private static boolean has(String characters, String text, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
