package io.urbangov.clean;

/**
 * Reads one numeral from left to right.
 *
 * <p>Between 亿 and 万 stand sections below ten thousand; inside one, 千, 百 and 十 must descend. {@code
 * total} holds the finished sections, {@code section} the open one, {@code digit} the digit that
 * waits for its unit (-1: none) and {@code unit} the last unit seen.
 */
final class NumeralReader {

  private static final String[] DIGITS = {
    "零〇○0", "一壹1", "二贰貳两兩2", "三叁參3", "四肆4", "五伍5", "六陆陸6", "七柒7", "八捌8", "九玖9"
  };
  private static final String TENS = "廿卅卌";
  private static final long LARGEST = Long.MAX_VALUE;

  private long total;
  private long section;
  private long digit = -1;
  private long unit = 10_000;
  private long bigUnit = LARGEST;
  private boolean zero;

  private NumeralReader() {}

  /** The number, or -1 for a text of at most 18 characters that is none. */
  static long read(String text) {
    return text.chars().allMatch(c -> digit(c) >= 0)
        ? text.chars().mapToLong(NumeralReader::digit).reduce(0, (n, d) -> 10 * n + d)
        : new NumeralReader().readCount(text);
  }

  private static int digit(int c) {
    for (int i = 0; i < DIGITS.length; i++) {
      if (DIGITS[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static long unit(int c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      default -> 0;
    };
  }

  private long readCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!accept(text.charAt(i))) {
        return -1;
      }
    }
    if (digit < 0) {
      return zero ? -1 : total + section;
    }
    // 一百五 is 150, 一万五 is 15,000, but 一百零五 is 105 and 十五 is 15.
    long spoken = section == 0 && total > 0 ? bigUnit : unit;
    boolean shortened = !zero && spoken >= 100 && spoken != LARGEST && (section > 0 || total > 0);
    return total + section + digit * (shortened ? spoken / 10 : 1);
  }

  private boolean accept(char c) {
    int next = digit(c);
    if (next == 0) {
      return acceptZero();
    }
    if (next > 0) {
      return acceptDigit(next);
    }
    if (TENS.indexOf(c) >= 0) {
      return digit < 0 && acceptDigit(TENS.indexOf(c) + 2) && acceptUnit(10);
    }
    long size = unit(c);
    return size >= 10_000 ? acceptBigUnit(size) : size > 0 && acceptUnit(size);
  }

  private boolean acceptZero() {
    boolean fits = digit < 0 && !zero && total + section > 0;
    zero = true;
    return fits;
  }

  private boolean acceptDigit(int next) {
    boolean fits = digit < 0;
    digit = next;
    return fits;
  }

  private boolean acceptUnit(long size) {
    boolean bareTen = digit < 0 && size == 10;
    if (size >= unit || (digit < 0 && !bareTen)) {
      return false;
    }
    section += (bareTen ? 1 : digit) * size;
    unit = size;
    digit = -1;
    zero = false;
    return true;
  }

  private boolean acceptBigUnit(long size) {
    long sum = section + Math.max(digit, 0);
    if (size >= bigUnit || sum == 0 || (zero && digit < 0)) {
      return false;
    }
    total += sum * size;
    bigUnit = size;
    section = 0;
    unit = 10_000;
    digit = -1;
    zero = false;
    return true;
  }
}
