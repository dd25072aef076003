package io.urbangov.geo.crs;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import io.urbangov.geo.GeoPoint;

/**
 * WGS 84 to GCJ-02 and back.
 *
 * <p>The formula is the one that all public implementations share, on the Krasovsky ellipsoid.
 * Those of them with the semi-major axis 6378137 differ by up to 9 mm; the published vectors are
 * met with 6378245 only.
 */
final class MarsShift {

  private static final double SEMI_MAJOR_AXIS_METRES = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;

  private MarsShift() {}

  static GeoPoint apply(GeoPoint wgs84) {
    return Shift.isInChina(wgs84) ? shifted(wgs84) : wgs84;
  }

  static GeoPoint undo(GeoPoint gcj02) {
    return Shift.isInChina(gcj02) ? Shift.invert(MarsShift::shifted, gcj02) : gcj02;
  }

  private static GeoPoint shifted(GeoPoint point) {
    double x = point.lon() - 105;
    double y = point.lat() - 35;
    double phi = toRadians(point.lat());
    double m = 1 - ECCENTRICITY_SQUARED * sin(phi) * sin(phi);
    double meridian =
        SEMI_MAJOR_AXIS_METRES * (1 - ECCENTRICITY_SQUARED) / (m * sqrt(m)) * PI / 180;
    double parallel = SEMI_MAJOR_AXIS_METRES / sqrt(m) * cos(phi) * PI / 180;
    return GeoPoint.ofLonLat(
        point.lon() + eastMetres(x, y) / parallel, point.lat() + northMetres(x, y) / meridian);
  }

  private static double northMetres(double x, double y) {
    double even = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
    return even
        + wave(20, 6 * PI * x, 20, 2 * PI * x)
        + wave(20, PI * y, 40, PI * y / 3)
        + wave(160, PI * y / 12, 320, PI * y / 30);
  }

  private static double eastMetres(double x, double y) {
    double even = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
    return even
        + wave(20, 6 * PI * x, 20, 2 * PI * x)
        + wave(20, PI * x, 40, PI * x / 3)
        + wave(150, PI * x / 12, 300, PI * x / 30);
  }

  private static double wave(double a, double alpha, double b, double beta) {
    return (a * sin(alpha) + b * sin(beta)) * 2 / 3;
  }
}
