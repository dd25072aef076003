package io.urbangov.geo.crs;

import static java.lang.Math.PI;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;

import io.urbangov.geo.GeoPoint;

/**
 * GCJ-02 to BD-09 and back.
 *
 * <p>The published pair of formulas is not inverse to itself: there and back is off by up to 2e-6
 * degrees (0.2 m). The one from BD-09 is what city platforms apply to their feeds, to the last bit;
 * so it defines the shift here, and the way to BD-09 is its exact inverse.
 */
final class BaiduShift {

  private static final double K = PI * 3000 / 180;

  private BaiduShift() {}

  static GeoPoint apply(GeoPoint gcj02) {
    return Shift.isInChina(gcj02) ? Shift.invert(BaiduShift::unshifted, gcj02) : gcj02;
  }

  static GeoPoint undo(GeoPoint bd09) {
    return Shift.isInChina(bd09) ? unshifted(bd09) : bd09;
  }

  private static GeoPoint unshifted(GeoPoint bd09) {
    double x = bd09.lon() - 0.0065;
    double y = bd09.lat() - 0.006;
    double z = hypot(x, y) - 0.00002 * sin(y * K);
    double theta = atan2(y, x) - 0.000003 * cos(x * K);
    return GeoPoint.ofLonLat(z * cos(theta), z * sin(theta));
  }
}
