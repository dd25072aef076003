package io.urbangov.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Chinese numerals (中文数字): {@code 一百二十三}, {@code 二〇二六}, {@code 廿一}, {@code 壹佰}.
 *
 * <p>Counts up to 亿 and digit strings up to 18 digits. Pure functions. Thread-safe.
 */
public final class ChineseNumerals {

  /** Every character that can be part of a numeral. */
  static final String CHARACTERS = "零〇○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億廿卅卌";

  private static final Pattern BEFORE_HOUSE_PART =
      Pattern.compile(
          "(?<![0-9%1$s万萬亿億])[%1$s&&[^百千]][%1$s]*(?=号|號|栋|棟|幢|单元|單元|室|楼|樓|层|層|组|組|弄)"
              .formatted("零〇○一二两兩三四五六七八九十百千廿卅卌"));

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
    long number = text.length() > 18 ? -1 : NumeralReader.read(text);
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
    return replaced(BEFORE_HOUSE_PART.matcher(text));
  }

  /** Replaces every match that is a number by its digits. */
  static String replaced(Matcher numerals) {
    return numerals.replaceAll(
        match -> {
          long number = match.group().length() > 18 ? -1 : NumeralReader.read(match.group());
          return number < 0 ? match.group() : Long.toString(number);
        });
  }
}
