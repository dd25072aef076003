package io.urbangov.geo.region;

import java.math.BigDecimal;

/**
 * On which side of an edge a point lies, without rounding error.
 *
 * <p>Floating point decides where its error bound allows, exact arithmetic otherwise. Source of the
 * bound: Shewchuk (1997), Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
 * Predicates.
 */
final class Side {

  /** (3 + 16ε)ε with ε = 2^-53. */
  private static final double RELATIVE_ERROR = 3.3306690738754716e-16;

  /** Far above what underflow can lose, far below what degrees can mean. */
  private static final double UNDERFLOW = 1e-300;

  private Side() {}

  /** Positive when p lies to the left of the way from a to b, negative to the right, 0 on it. */
  static int of(double ax, double ay, double bx, double by, double px, double py) {
    double left = (bx - ax) * (py - ay);
    double right = (by - ay) * (px - ax);
    double difference = left - right;
    double error = RELATIVE_ERROR * (Math.abs(left) + Math.abs(right)) + UNDERFLOW;
    if (difference > error) {
      return 1;
    }
    return difference < -error ? -1 : exact(ax, ay, bx, by, px, py);
  }

  private static int exact(double ax, double ay, double bx, double by, double px, double py) {
    BigDecimal left = minus(bx, ax).multiply(minus(py, ay));
    BigDecimal right = minus(by, ay).multiply(minus(px, ax));
    return left.compareTo(right);
  }

  private static BigDecimal minus(double a, double b) {
    return new BigDecimal(a).subtract(new BigDecimal(b));
  }
}
