package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Irregular cells that tile an area: a lattice whose corners are moved at random and whose sides
 * have two more vertices each, shared by both neighbours. Immutable and thread-safe.
 *
 * <p>Corners move by less than 0.15 of a side and vertices by less than 0.05, so that the middle
 * half of each cell stays inside it.
 */
final class Lattice {

  static final double WIDTH = 0.0048;
  static final double HEIGHT = 0.0036;

  private final int columns;
  private final List<Point> corners = new ArrayList<>();
  private final List<List<Point>> eastward = new ArrayList<>();
  private final List<List<Point>> northward = new ArrayList<>();

  Lattice(int columns, int rows, Point southWest, Draw draw) {
    this.columns = columns;
    for (int y = 0; y <= rows; y++) {
      for (int x = 0; x <= columns; x++) {
        corners.add(moved(southWest.plus(x * WIDTH, y * HEIGHT), 0.15, draw));
      }
    }
    for (int y = 0; y <= rows; y++) {
      for (int x = 0; x <= columns; x++) {
        eastward.add(x < columns ? side(corner(x, y), corner(x + 1, y), draw) : List.of());
        northward.add(y < rows ? side(corner(x, y), corner(x, y + 1), draw) : List.of());
      }
    }
  }

  /** The closed ring of a cell, counter-clockwise; rows count from the south. */
  List<Point> ring(int x, int y) {
    List<Point> ring = new ArrayList<>(eastward.get(index(x, y)));
    ring.addAll(northward.get(index(x + 1, y)));
    ring.addAll(reversed(eastward.get(index(x, y + 1))));
    ring.addAll(reversed(northward.get(index(x, y))));
    List<Point> closed = new ArrayList<>();
    for (Point point : ring) {
      if (closed.isEmpty() || !closed.get(closed.size() - 1).equals(point)) {
        closed.add(point);
      }
    }
    return List.copyOf(closed);
  }

  /** A point of a cell; both parts in [0.25, 0.75] are inside it. */
  Point at(int x, int y, double east, double north) {
    Point south = corner(x, y).towards(corner(x + 1, y), east);
    Point top = corner(x, y + 1).towards(corner(x + 1, y + 1), east);
    return south.towards(top, north);
  }

  private Point corner(int x, int y) {
    return corners.get(index(x, y));
  }

  private int index(int x, int y) {
    return y * (columns + 1) + x;
  }

  private static List<Point> side(Point from, Point to, Draw draw) {
    Point first = moved(from.towards(to, 1.0 / 3), 0.05, draw);
    Point second = moved(from.towards(to, 2.0 / 3), 0.05, draw);
    return List.of(from, first, second, to);
  }

  private static Point moved(Point point, double part, Draw draw) {
    return point.plus(draw.jitter(part * WIDTH), draw.jitter(part * HEIGHT));
  }

  private static List<Point> reversed(List<Point> points) {
    List<Point> reversed = new ArrayList<>(points);
    Collections.reverse(reversed);
    return reversed;
  }
}
