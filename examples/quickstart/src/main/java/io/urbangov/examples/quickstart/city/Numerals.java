package io.urbangov.examples.quickstart.city;

/** Chinese numerals (汉字数字) and full-width characters (全角). */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** A number of [1, 99] as in 二十三. */
  static String chinese(int number) {
    int tens = number / 10;
    String ones = number % 10 == 0 ? "" : digit(number % 10);
    if (tens == 0) {
      return ones;
    }
    return (tens == 1 ? "" : digit(tens)) + "十" + ones;
  }

  /** ASCII letters and digits at full width. */
  static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }

  /** A row number, padded with zeros. */
  static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
