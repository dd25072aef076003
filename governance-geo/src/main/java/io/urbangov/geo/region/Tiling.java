package io.urbangov.geo.region;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
  private final int[] ringStart;
  private final int[] firstRing;

  Tiling(List<Shape> shapes) {
    xy = new double[shapes.stream().mapToInt(shape -> shape.xy().length).sum()];
    ringStart = new int[1 + shapes.stream().mapToInt(shape -> shape.ringEnd().length).sum()];
    firstRing = new int[shapes.size() + 1];
    int points = 0;
    int rings = 0;
    for (int polygon = 0; polygon < shapes.size(); polygon++) {
      Shape shape = shapes.get(polygon);
      System.arraycopy(shape.xy(), 0, xy, 2 * points, shape.xy().length);
      for (int end : shape.ringEnd()) {
        ringStart[++rings] = points + end;
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

  /** What the arrays take, in bytes. */
  long bytes() {
    return 8L * xy.length + 4L * (ringStart.length + firstRing.length);
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

  int firstPoint(int polygon) {
    return ringStart[firstRing[polygon]];
  }

  int ringStart(int ring) {
    return ringStart[ring];
  }

  int ringEnd(int ring) {
    return ringStart[ring + 1];
  }

  /** Whether a polygon holds a point; on its border only where the border is to its west. */
  boolean holds(int polygon, double x, double y) {
    boolean inside = false;
    for (int ring = firstRing[polygon]; ring < firstRing[polygon + 1]; ring++) {
      int last = 2 * ringStart[ring + 1] - 2;
      for (int i = 2 * ringStart[ring]; i < last; i += 2) {
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
    return (ay > y) != (by > y) && isWest(ax, ay, bx, by, x, y);
  }

  /** Whether a point lies on the border of a polygon, anywhere. */
  boolean borders(int polygon, double x, double y) {
    for (int ring = firstRing[polygon]; ring < firstRing[polygon + 1]; ring++) {
      int last = 2 * ringStart[ring + 1] - 2;
      for (int i = 2 * ringStart[ring]; i < last; i += 2) {
        if (isOn(i / 2, x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How far a point outside of a polygon is from its border, in metres. */
  double distance(int polygon, LocalMetres from) {
    double least = Double.POSITIVE_INFINITY;
    for (int ring = firstRing[polygon]; ring < firstRing[polygon + 1]; ring++) {
      int last = 2 * ringStart[ring + 1] - 2;
      for (int i = 2 * ringStart[ring]; i < last; i += 2) {
        least = Math.min(least, from.toEdge(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]));
      }
    }
    return least;
  }

  /** The rings of one polygon, all as one; what lies in an odd number of them is inside. */
  List<double[]> rings(int polygon) {
    return IntStream.range(firstRing[polygon], firstRing[polygon + 1])
        .mapToObj(ring -> Arrays.copyOfRange(xy, 2 * ringStart[ring], 2 * ringStart[ring + 1]))
        .toList();
  }

  /** Whether a point lies on the edge that starts at another. */
  boolean isOn(int point, double x, double y) {
    int i = 2 * point;
    return x >= Math.min(xy[i], xy[i + 2])
        && x <= Math.max(xy[i], xy[i + 2])
        && y >= Math.min(xy[i + 1], xy[i + 3])
        && y <= Math.max(xy[i + 1], xy[i + 3])
        && Side.of(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], x, y) == 0;
  }

  /**
   * Whether one crosses the edge that starts at a point an odd number of times, on the way from one
   * place level to the longitude of another, and then upright to it.
   *
   * <p>Both places are moved as the class says, so that no end of an edge is on the way.
   */
  boolean isBetween(int point, double x, double y, double toX, double toY) {
    int i = 2 * point;
    double ax = xy[i];
    double ay = xy[i + 1];
    double bx = xy[i + 2];
    double by = xy[i + 3];
    boolean odd = false;
    if ((ay > y) != (by > y)) {
      odd = isWest(ax, ay, bx, by, x, y) != isWest(ax, ay, bx, by, toX, y);
    }
    if ((ax > toX) != (bx > toX)) {
      odd ^= isBelow(ax, ay, bx, by, toX, y) != isBelow(ax, ay, bx, by, toX, toY);
    }
    return odd;
  }

  /** Whether a point lies west of an edge that is at its height. */
  private static boolean isWest(double ax, double ay, double bx, double by, double x, double y) {
    if (x >= ax && x >= bx) {
      return false;
    }
    if (x < ax && x < bx) {
      return true;
    }
    return ay < by ? Side.of(ax, ay, bx, by, x, y) > 0 : Side.of(bx, by, ax, ay, x, y) > 0;
  }

  /** Whether a point lies below an edge that is at its longitude; moved east, if it is on it. */
  private static boolean isBelow(double ax, double ay, double bx, double by, double x, double y) {
    if (y < ay && y < by) {
      return true;
    }
    if (y > ay && y > by) {
      return false;
    }
    int side = ax < bx ? Side.of(ax, ay, bx, by, x, y) : Side.of(bx, by, ax, ay, x, y);
    return side < 0 || (side == 0 && (ax < bx ? by > ay : ay > by));
  }

  /** Whether an edge begins where it ends. */
  boolean isPoint(int edge) {
    return x(edge) == x(edge + 1) && y(edge) == y(edge + 1);
  }

  /** Whether two edges have the same ends, in either order. */
  boolean isSame(int edge, int other) {
    return isSame(edge, edge + 1, other, other + 1) || isSame(edge, edge + 1, other + 1, other);
  }

  private boolean isSame(int from, int to, int otherFrom, int otherTo) {
    return x(from) == x(otherFrom)
        && y(from) == y(otherFrom)
        && x(to) == x(otherTo)
        && y(to) == y(otherTo);
  }
}
