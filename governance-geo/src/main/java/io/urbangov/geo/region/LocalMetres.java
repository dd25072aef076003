package io.urbangov.geo.region;

import io.urbangov.geo.GeoPoint;

/**
 * Metres east and north of a point, on a sphere taken as flat there.
 *
 * <p>Within 10 km, away from the poles, distances are right to 0.1 % of those of {@link
 * GeoPoint#distanceTo}. Immutable.
 */
record LocalMetres(double lon, double lat, double perDegreeEast, double perDegreeNorth) {

  static LocalMetres around(GeoPoint point) {
    double north = GeoPoint.ofLonLat(0, 0).distanceTo(GeoPoint.ofLonLat(0, 1)).metres();
    double east = Math.max(1e-3, Math.cos(Math.toRadians(point.lat()))) * north;
    return new LocalMetres(point.lon(), point.lat(), east, north);
  }

  double degreesEast(double metres) {
    return metres / perDegreeEast;
  }

  double degreesNorth(double metres) {
    return metres / perDegreeNorth;
  }

  /** How far the point is from the nearest place of a straight edge. */
  double toEdge(double ax, double ay, double bx, double by) {
    double x = (ax - lon) * perDegreeEast;
    double y = (ay - lat) * perDegreeNorth;
    double dx = (bx - ax) * perDegreeEast;
    double dy = (by - ay) * perDegreeNorth;
    double square = dx * dx + dy * dy;
    double t = square == 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square));
    return Math.hypot(x + t * dx, y + t * dy);
  }
}
