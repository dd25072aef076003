package io.urbangov.geo.crs;

import io.urbangov.geo.GeoPoint;
import java.util.function.UnaryOperator;

/** What the two shifts have in common: where they apply, and how a formula is inverted. */
final class Shift {

  private static final int MAX_STEPS = 30;
  private static final double CLOSE_ENOUGH_DEGREES = 1e-12;

  private Shift() {}

  /** Whether a point lies in the box around China in which coordinates are shifted. */
  static boolean isInChina(GeoPoint point) {
    return point.lon() >= 72.004
        && point.lon() <= 137.8347
        && point.lat() >= 0.8293
        && point.lat() <= 55.8271;
  }

  /**
   * The point that a formula takes to the target, by fixed-point iteration.
   *
   * <p>Each step divides the error by 100 or more, because the shifts change slowly over the
   * ground.
   */
  static GeoPoint invert(UnaryOperator<GeoPoint> formula, GeoPoint target) {
    GeoPoint guess = target;
    for (int step = 0; step < MAX_STEPS; step++) {
      GeoPoint image = formula.apply(guess);
      double dLon = target.lon() - image.lon();
      double dLat = target.lat() - image.lat();
      guess = GeoPoint.ofLonLat(guess.lon() + dLon, guess.lat() + dLat);
      if (Math.abs(dLon) < CLOSE_ENOUGH_DEGREES && Math.abs(dLat) < CLOSE_ENOUGH_DEGREES) {
        break;
      }
    }
    return guess;
  }
}
