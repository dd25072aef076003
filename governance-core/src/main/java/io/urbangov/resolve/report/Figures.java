package io.urbangov.resolve.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as they are shown, the same in every locale. */
final class Figures {

  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Figures() {}

  /** The probability that a total weight of so many bits stands for. */
  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  /** The total weight of a probability, in bits. */
  static double bits(double probability) {
    return Math.log(probability / (1 - probability)) / Math.log(2);
  }

  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }

  static String decimal(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  /** A count with a comma between thousands. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String percent(double share) {
    String format = share > 0 && share < 0.01 ? "%.2g%%" : "%.1f%%";
    return String.format(Locale.ROOT, format, 100 * share);
  }

  /** A small probability as one in so many. */
  static String oneIn(double probability) {
    return "1 / " + count(Math.round(1 / probability));
  }

  /** A probability with as many digits as tell it from 0 and 1. */
  static String chance(double probability) {
    if (probability > 0 && probability < 0.001) {
      return String.format(Locale.ROOT, "%.1e", probability);
    }
    return decimal(probability, probability > 0.9999 && probability < 1 ? 6 : 4);
  }

  /** Six significant digits, so that no platform's last bit shows. */
  static String json(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "null";
    }
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toString();
  }
}
