package io.urbangov.clean;

import java.util.regex.Pattern;

/**
 * Reads Chinese numerals (中文数字): {@code 一百二十三}, {@code 二〇二六}, {@code 廿一}, {@code 壹佰}.
 *
 * <p>Counts up to 亿 and digit strings up to 18 digits. Pure functions. Thread-safe.
 */
public final class ChineseNumerals {

  /** Every character that can be part of a numeral. */
  static final String CHARACTERS = "零〇○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億廿卅卌";

  private static final int LONGEST = 18;
  private static final Pattern RUN = Pattern.compile("[" + CHARACTERS + "]+");

  private ChineseNumerals() {}

  /**
   * The number that a text says, or invalid with code {@code number}.
   *
   * <p>Understands spoken shortening: {@code 一百五} is 150, {@code 一百零五} is 105. A text of digits
   * without units is read digit by digit.
   */
  public static Parsed<Long> parse(String raw) {
    String text = Digits.ascii(Text.halfWidth(Text.tidy(raw)));
    if (text.isEmpty()) {
      return Parsed.missing();
    }
    long number = read(text, 0, text.length());
    return number < 0
        ? Parsed.invalid("number", "must be a number in digits or Chinese numerals")
        : Parsed.of(number);
  }

  /**
   * Chinese numerals right before 号, 栋, 幢, 单元, 室, 楼, 层, 组 or 弄 become digits: {@code 三号楼} → {@code
   * 3号楼}; {@code 一环路} and {@code 三元桥} stay.
   *
   * <p>Formal digits stay, since 陆 and 伍 are surnames. A name of that very shape, such as {@code
   * 五号路}, changes too.
   */
  public static String digitsInHouseNumbers(String text) {
    return HouseNumbers.inDigits(text);
  }

  /** Replaces every run of numerals that is a number by its digits. */
  static String inDigits(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? text
        : RUN.matcher(text)
            .replaceAll(
                run -> {
                  long number = read(text, run.start(), run.end());
                  return number < 0 ? run.group() : Long.toString(number);
                });
  }

  /** The number in a part of a text, or -1. */
  static long read(String text, int from, int to) {
    return to - from > LONGEST ? -1 : NumeralReader.read(text.substring(from, to));
  }
}
