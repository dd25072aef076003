package io.urbangov.examples.quickstart.city;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Degrees, rounded to six decimals, about 0.1 m. Immutable and thread-safe. */
record Point(double lon, double lat) {

  Point {
    lon = Math.round(lon * 1e6) / 1e6;
    lat = Math.round(lat * 1e6) / 1e6;
  }

  Point plus(double east, double north) {
    return new Point(lon + east, lat + north);
  }

  /** The point at this part of the way to another. */
  Point towards(Point other, double part) {
    return new Point(lon + (other.lon - lon) * part, lat + (other.lat - lat) * part);
  }

  String lonText() {
    return text(lon);
  }

  String latText() {
    return text(lat);
  }

  private static String text(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }
}
