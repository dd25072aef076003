package io.urbangov.geo.region;

import java.util.List;

/**
 * The rings of all polygons in flat arrays, and the exact answer to whether one holds a point.
 *
 * <p>A ray runs east from the point, and the edges that it crosses are counted. An edge is taken
 * from its lower end to its upper end, whichever way its ring runs; it has its lower end but not
 * its upper one, and a point on it counts as east of it. That is the answer for a point moved east,
 * and much less north, by less than any difference between doubles – so among polygons that share
 * borders, each point of a shared border lies in exactly one. Immutable and thread-safe.
 */
final class Tiling {

  private final double[] xy;
  private final int[] ringEnd;
  private final int[] firstRing;

  Tiling(List<Shape> shapes) {
    xy = new double[shapes.stream().mapToInt(shape -> shape.xy().length).sum()];
    ringEnd = new int[shapes.stream().mapToInt(shape -> shape.ringEnd().length).sum()];
    firstRing = new int[shapes.size() + 1];
    int points = 0;
    int rings = 0;
    for (int polygon = 0; polygon < shapes.size(); polygon++) {
      Shape shape = shapes.get(polygon);
      System.arraycopy(shape.xy(), 0, xy, 2 * points, shape.xy().length);
      for (int end : shape.ringEnd()) {
        ringEnd[rings++] = points + end;
      }
      points += shape.points();
      firstRing[polygon + 1] = rings;
    }
  }

  int polygons() {
    return firstRing.length - 1;
  }

  int points() {
    return xy.length / 2;
  }

  double x(int point) {
    return xy[2 * point];
  }

  double y(int point) {
    return xy[2 * point + 1];
  }

  int firstRing(int polygon) {
    return firstRing[polygon];
  }

  int ringStart(int ring) {
    return ring == 0 ? 0 : ringEnd[ring - 1];
  }

  int ringEnd(int ring) {
    return ringEnd[ring];
  }

  /** Whether a polygon holds a point; on its border only where the border is to its west. */
  boolean holds(int polygon, double x, double y) {
    boolean inside = false;
    for (int ring = firstRing[polygon]; ring < firstRing[polygon + 1]; ring++) {
      int last = 2 * ringEnd[ring] - 2;
      for (int i = 2 * ringStart(ring); i < last; i += 2) {
        inside ^= isWestOf(i, x, y);
      }
    }
    return inside;
  }

  /** Whether a point lies west of the edge that starts at i, on its height. */
  private boolean isWestOf(int i, double x, double y) {
    double ax = xy[i];
    double ay = xy[i + 1];
    double bx = xy[i + 2];
    double by = xy[i + 3];
    if ((ay > y) == (by > y) || (x >= ax && x >= bx)) {
      return false;
    }
    if (x < ax && x < bx) {
      return true;
    }
    return ay < by ? Side.of(ax, ay, bx, by, x, y) > 0 : Side.of(bx, by, ax, ay, x, y) > 0;
  }

  /** Whether a point lies on the border of a polygon, anywhere. */
  boolean borders(int polygon, double x, double y) {
    for (int ring = firstRing[polygon]; ring < firstRing[polygon + 1]; ring++) {
      int last = 2 * ringEnd[ring] - 2;
      for (int i = 2 * ringStart(ring); i < last; i += 2) {
        if (isBetween(xy[i], xy[i + 2], x)
            && isBetween(xy[i + 1], xy[i + 3], y)
            && Side.of(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], x, y) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBetween(double a, double b, double value) {
    return Math.min(a, b) <= value && value <= Math.max(a, b);
  }
}
