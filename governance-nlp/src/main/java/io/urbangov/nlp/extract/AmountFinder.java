package io.urbangov.nlp.extract;

import io.urbangov.clean.ChineseNumerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds money and measured quantities and gives them in one unit of their kind. Counts of persons,
 * households or things are none. 20余亩 is read as 20, 几万 as 2 to 9 万. Thread-safe.
 */
final class AmountFinder {

  private static final String FIGURES =
      "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?";
  private static final String NUMERALS = "[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,14}";

  /** Words behind 12万 that make it money without 元. */
  private static final String MONEY_BEHIND = "(?=[,。;、!)的左]|定金|首付|房款|在|已|被|买|$)";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![0-9.A-Z])(?:(?<low>"
              + FIGURES
              + ")(?<lowBig>[万亿千百]?)[-~到至])?(?<value>"
              + FIGURES
              + "|[几数][十百千万亿]{1,3}|"
              + NUMERALS
              + ")(?<about>[多余几来])?(?<big>[万亿千百]{0,2})(?<tail>(?<=万)\\d千)?(?:(?<unit>"
              + AmountUnit.PATTERN
              + ")|块(?<coins>[1-9一二两三四五六七八九])|块(?=[,。;、!)]|$)|(?<=[万亿])"
              + MONEY_BEHIND
              + ")");

  /** 两三 means two or three: neighbours without a unit between them. */
  private static final Pattern EITHER = Pattern.compile("([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)");

  void find(Scan scan) {
    Matcher match = AMOUNT.matcher(scan.text());
    while (match.find()) {
      if (scan.isFree(match.start(), match.end())) {
        read(match).ifPresent(scan::add);
      }
    }
  }

  private static Optional<Mention> read(Matcher match) {
    String value = match.group("value");
    String low = value;
    String high = value;
    Matcher either = EITHER.matcher(value);
    if (either.matches()) {
      low = either.group(1) + either.group(3);
      high = either.group(2) + either.group(3);
    } else if ("几数".indexOf(value.charAt(0)) >= 0) {
      low = "二" + value.substring(1);
      high = "九" + value.substring(1);
    }
    Optional<BigDecimal> most = number(high, match.group("big")).map(it -> it.add(rest(match)));
    Optional<BigDecimal> least =
        match.group("low") != null
            ? number(match.group("low"), lowScale(match))
            : number(low, match.group("big")).map(it -> it.add(rest(match)));
    return least.isEmpty() || most.isEmpty()
        ? Optional.empty()
        : Optional.of(amount(match, least.get(), most.get()));
  }

  private static Mention amount(Matcher match, BigDecimal one, BigDecimal other) {
    AmountUnit unit = AmountUnit.of(match.group("unit"));
    return new Mention.Amount(
        match.start(),
        match.end(),
        one.min(other).multiply(unit.factor()),
        one.max(other).multiply(unit.factor()),
        unit.name());
  }

  /** In 5-6万 the unit of the second holds for the first. */
  private static String lowScale(Matcher match) {
    return match.group("lowBig").isEmpty() ? match.group("big") : match.group("lowBig");
  }

  /** What stands behind: 2万8千, 3块5. */
  private static BigDecimal rest(Matcher match) {
    if (match.group("tail") != null) {
      return BigDecimal.valueOf(1_000L * Character.digit(match.group("tail").charAt(0), 10));
    }
    return match.group("coins") == null
        ? BigDecimal.ZERO
        : number(match.group("coins"), "").orElse(BigDecimal.ZERO).movePointLeft(1);
  }

  private static Optional<BigDecimal> number(String words, String big) {
    Optional<BigDecimal> number =
        words.charAt(0) <= '9'
            ? Optional.of(new BigDecimal(words.replace(",", "")))
            : ChineseNumerals.parse(words).value().map(BigDecimal::valueOf);
    return number.map(it -> it.multiply(scale(big)));
  }

  private static BigDecimal scale(String big) {
    long scale = 1;
    for (int i = 0; i < big.length(); i++) {
      scale *=
          switch (big.charAt(i)) {
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
          };
    }
    return BigDecimal.valueOf(scale);
  }
}
