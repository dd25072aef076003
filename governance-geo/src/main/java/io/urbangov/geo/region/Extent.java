package io.urbangov.geo.region;

/** The smallest rectangle around points; around none it covers nothing. Immutable. */
record Extent(double minX, double minY, double maxX, double maxY) {

  /** The rectangle around the points from first to before end. */
  static Extent of(Tiling tiling, int first, int end) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int point = first; point < end; point++) {
      minX = Math.min(minX, tiling.x(point));
      minY = Math.min(minY, tiling.y(point));
      maxX = Math.max(maxX, tiling.x(point));
      maxY = Math.max(maxY, tiling.y(point));
    }
    return new Extent(minX, minY, maxX, maxY);
  }

  double width() {
    return maxX - minX;
  }

  double height() {
    return maxY - minY;
  }

  boolean covers(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }
}
