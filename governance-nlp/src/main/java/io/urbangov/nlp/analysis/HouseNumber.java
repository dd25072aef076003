package io.urbangov.nlp.analysis;

import io.urbangov.clean.ChineseNumerals;

/**
 * Chinese numerals of a house number, which stand as digits: 十二 of 十二栋 is 12, as {@link
 * ChineseNumerals#digitsInHouseNumbers} tells them. After 第 they count something.
 *
 * @param end where the numerals end
 * @param digits what they say
 */
record HouseNumber(int end, String digits) {

  private static final String NUMERALS = "零〇○一二两三四五六七八九十百千廿卅卌";
  private static final String PARTS = "号栋幢单室楼层组弄";
  private static final String NOT_BEHIND = "第万亿百千" + NUMERALS;
  private static final int LONGEST = 8;
  private static final HouseNumber NONE = new HouseNumber(0, "");

  /** The house number that starts here; its end is 0 if none does. */
  static HouseNumber at(String text, int from, int to) {
    if (NUMERALS.indexOf(text.charAt(from)) < 0
        || (from > 0 && NOT_BEHIND.indexOf(text.charAt(from - 1)) >= 0)) {
      return NONE;
    }
    int end = from + 1;
    while (end < to && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end < to && end - from <= LONGEST && PARTS.indexOf(text.charAt(end)) >= 0
        ? read(text, from, end)
        : NONE;
  }

  private static HouseNumber read(String text, int from, int end) {
    int behind = Math.min(text.length(), end + 2);
    String original = text.substring(Math.max(0, from - 1), behind);
    String changed = ChineseNumerals.digitsInHouseNumbers(original);
    if (changed.equals(original)) {
      return NONE;
    }
    int prefix = from == 0 ? 0 : 1;
    return new HouseNumber(end, changed.substring(prefix, changed.length() - (behind - end)));
  }
}
