package io.urbangov.geo.region;

import java.util.Arrays;

/**
 * The rings of one polygon or multipolygon as flat coordinates, closed (the last point of a ring is
 * its first). What lies inside an odd number of rings is inside. Never changed once it is built.
 *
 * @param xy longitude and latitude of each point in turn
 * @param ringEnd for each ring one more than its last point
 * @param polygonEnd for each polygon one more than its last ring; its first ring is its shell
 */
@SuppressWarnings("ArrayRecordComponent") // internal; never compared
record Shape(double[] xy, int[] ringEnd, int[] polygonEnd) {

  int points() {
    return xy.length / 2;
  }

  int ringStart(int ring) {
    return ring == 0 ? 0 : ringEnd[ring - 1];
  }

  /** Square degrees, shells less holes. */
  double area() {
    double area = 0;
    int ring = 0;
    for (int end : polygonEnd) {
      area += ringArea(ring);
      for (ring++; ring < end; ring++) {
        area -= ringArea(ring);
      }
    }
    return area;
  }

  /** The shoelace formula, from the first point, so that far-off coordinates lose no digits. */
  private double ringArea(int ring) {
    int start = ringStart(ring);
    double twice = 0;
    for (int i = start; i < ringEnd[ring] - 1; i++) {
      double x = xy[2 * i] - xy[2 * start];
      double y = xy[2 * i + 1] - xy[2 * start + 1];
      twice += x * (xy[2 * i + 3] - xy[2 * start + 1]) - (xy[2 * i + 2] - xy[2 * start]) * y;
    }
    return Math.abs(twice) / 2;
  }

  /** Collects the points of a shape, ring by ring. Not thread-safe. */
  static final class Builder {

    private double[] xy = new double[64];
    private int values;
    private int[] ringEnd = new int[4];
    private int rings;
    private int[] polygonEnd = new int[4];
    private int polygons;

    void point(double x, double y) {
      if (values == xy.length) {
        xy = Arrays.copyOf(xy, 2 * values);
      }
      xy[values++] = x;
      xy[values++] = y;
    }

    void endRing() {
      if (rings == ringEnd.length) {
        ringEnd = Arrays.copyOf(ringEnd, 2 * rings);
      }
      ringEnd[rings++] = values / 2;
    }

    void endPolygon() {
      if (polygons == polygonEnd.length) {
        polygonEnd = Arrays.copyOf(polygonEnd, 2 * polygons);
      }
      polygonEnd[polygons++] = rings;
    }

    Shape build() {
      return new Shape(
          Arrays.copyOf(xy, values),
          Arrays.copyOf(ringEnd, rings),
          Arrays.copyOf(polygonEnd, polygons));
    }
  }
}
