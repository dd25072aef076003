package io.urbangov.nlp.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The unit that an amount is given in, and how many of it one of the written unit is.
 *
 * @param name the unit of its kind
 * @param factor what to multiply with
 */
record AmountUnit(String name, BigDecimal factor) {

  /** Every unit that is understood, longer words first. */
  static final String PATTERN =
      "元人民币|块钱|元|平方公里|平方千米|平方米|平方|平米|㎡|公里|千米|厘米|毫米|米(?!粉|饭|线)|公顷|亩" + "|公斤|千克|吨|斤|立方米|立方|分贝";

  /** The unit that a word says; money without a word. */
  static AmountUnit of(@Nullable String word) {
    return switch (word == null ? "" : word) {
      case "平方公里", "平方千米" -> of("平方米", "1000000");
      case "平方米", "平方", "平米", "㎡" -> of("平方米", "1");
      case "公顷" -> of("平方米", "10000");
      // 15 亩 are a hectare; four digits are more than any text means.
      case "亩" -> of("平方米", "666.6667");
      case "公里", "千米" -> of("米", "1000");
      case "米" -> of("米", "1");
      case "厘米" -> of("米", "0.01");
      case "毫米" -> of("米", "0.001");
      case "吨" -> of("吨", "1");
      case "公斤", "千克" -> of("吨", "0.001");
      case "斤" -> of("吨", "0.0005");
      case "立方米", "立方" -> of("立方米", "1");
      case "分贝" -> of("分贝", "1");
      default -> of("元", "1");
    };
  }

  private static AmountUnit of(String name, String factor) {
    return new AmountUnit(name, new BigDecimal(factor));
  }
}
