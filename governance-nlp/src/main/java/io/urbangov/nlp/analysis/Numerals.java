package io.urbangov.nlp.analysis;

/**
 * Finds numerals in a folded text, and the points of time that they make: {@code 1.5}, {@code 17%},
 * 三百二十, 第三; 2001年, 12月, 三十一日.
 */
final class Numerals {

  private static final String CHINESE = "零○〇一二两三四五六七八九十百千万亿几数";
  private static final String LARGE = "万亿千百余多";
  private static final String POINTS = ".:·/";
  private static final String CHINESE_TIMES = "月日";
  private static final String DIGIT_TIMES = "月日时分";

  /** Longer than any number that is written so. */
  private static final int LONGEST_CHINESE = 24;

  /** With fewer digits, 年 counts years. */
  private static final int YEAR_DIGITS = 4;

  private Numerals() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  /** Whether digits begin here that no letters follow. */
  static boolean isDigitRun(String text, int from, int to) {
    int end = digitsEnd(text, from, to);
    return end > from && (end == to || Script.of(text.codePointAt(end)) != Script.OTHER);
  }

  /** Where the numeral that starts here ends, or {@code from} if none does. */
  static int end(String text, int from, int to) {
    char first = text.charAt(from);
    if (isDigit(first)) {
      return figureEnd(text, from, to);
    }
    if (first == '第') {
      int end = chineseEnd(text, from + 1, to);
      return end > from + 1 ? end : from;
    }
    return chineseEnd(text, from, to);
  }

  /** Where digits end that begin here, or {@code from}. */
  static int digitsEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Digits with points between them, and what multiplies them. */
  private static int figureEnd(String text, int from, int to) {
    int end = from + 1;
    while (end < to && (isDigit(text.charAt(end)) || isPoint(text, end, to))) {
      end++;
    }
    if (end < to && text.charAt(end) == '%') {
      return end + 1;
    }
    while (end < to && LARGE.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isPoint(String text, int at, int to) {
    return POINTS.indexOf(text.charAt(at)) >= 0 && at + 1 < to && isDigit(text.charAt(at + 1));
  }

  private static int chineseEnd(String text, int from, int to) {
    int end = from;
    int last = Math.min(to, from + LONGEST_CHINESE);
    while (end < last && CHINESE.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the point of time ends that a numeral begins, or its own end if it begins none. */
  static int timeEnd(String text, int from, int end, int to) {
    if (end == to || end == from || text.charAt(from) == '第') {
      return end;
    }
    String times = isDigit(text.charAt(from)) ? DIGIT_TIMES : CHINESE_TIMES;
    boolean year = text.charAt(end) == '年' && end - from == YEAR_DIGITS;
    return year || times.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }
}
