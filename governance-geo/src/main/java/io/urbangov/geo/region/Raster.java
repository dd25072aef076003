package io.urbangov.geo.region;

import java.util.Arrays;

/**
 * Which cells a polygon covers wholly, and which its border may pass: too many rather than too few.
 *
 * <p>Not thread-safe.
 */
final class Raster {

  static final byte OUTSIDE = 0;
  static final byte BORDER = 1;
  static final byte INSIDE = 2;

  /** The middle line of the row crosses the border here, an odd number of times. */
  private static final byte CROSSING = 4;

  private final Tiling tiling;
  private final Cells cells;
  private byte[] marks = new byte[0];
  private int west;
  private int east;
  private int south;
  private int north;

  Raster(Tiling tiling, Cells cells) {
    this.tiling = tiling;
    this.cells = cells;
  }

  int west() {
    return west;
  }

  int east() {
    return east;
  }

  int south() {
    return south;
  }

  int north() {
    return north;
  }

  /** What the polygon is to a cell; outside of its own rectangle of cells {@link #OUTSIDE}. */
  byte mark(int column, int row) {
    return column < west || column > east || row < south || row > north
        ? OUTSIDE
        : marks[at(column, row)];
  }

  private int at(int column, int row) {
    return (row - south) * (east - west + 1) + column - west;
  }

  void draw(int polygon) {
    frame(polygon);
    for (int ring = tiling.firstRing(polygon); ring < tiling.firstRing(polygon + 1); ring++) {
      for (int i = tiling.ringStart(ring); i < tiling.ringEnd(ring) - 1; i++) {
        int lower = tiling.y(i) <= tiling.y(i + 1) ? i : i + 1;
        drawEdge(lower, i + i + 1 - lower);
      }
    }
    for (int row = south; row <= north; row++) {
      fillRow(row);
    }
  }

  private void frame(int polygon) {
    int first = tiling.ringStart(tiling.firstRing(polygon));
    Extent extent = Extent.of(tiling, first, tiling.ringEnd(tiling.firstRing(polygon + 1) - 1));
    west = cells.column(extent.minX() - cells.marginX());
    east = cells.column(extent.maxX() + cells.marginX());
    south = cells.row(extent.minY() - cells.marginY());
    north = cells.row(extent.maxY() + cells.marginY());
    int size = (east - west + 1) * (north - south + 1);
    if (marks.length < size) {
      marks = new byte[size];
    } else {
      Arrays.fill(marks, 0, size, OUTSIDE);
    }
  }

  private void drawEdge(int lower, int upper) {
    double bottom = tiling.y(lower);
    double top = tiling.y(upper);
    int last = cells.row(top + cells.marginY());
    for (int row = cells.row(bottom - cells.marginY()); row <= last; row++) {
      double from = xAt(lower, upper, cells.bottom(row) - cells.marginY());
      double to = xAt(lower, upper, cells.bottom(row + 1) + cells.marginY());
      int first = at(cells.column(Math.min(from, to) - cells.marginX()), row);
      int end = at(cells.column(Math.max(from, to) + cells.marginX()), row);
      for (int cell = first; cell <= end; cell++) {
        marks[cell] |= BORDER;
      }
      double middle = (cells.bottom(row) + cells.bottom(row + 1)) / 2;
      if (bottom > middle != top > middle) {
        marks[at(cells.column(xAt(lower, upper, middle)), row)] ^= CROSSING;
      }
    }
  }

  /** Where an edge is at a height, or its nearer end when it does not reach that height. */
  private double xAt(int lower, int upper, double y) {
    double bottom = tiling.y(lower);
    double top = tiling.y(upper);
    if (y <= bottom) {
      return tiling.x(lower);
    }
    if (y >= top) {
      return tiling.x(upper);
    }
    return tiling.x(lower) + (y - bottom) / (top - bottom) * (tiling.x(upper) - tiling.x(lower));
  }

  private void fillRow(int row) {
    boolean inside = false;
    int end = at(east, row);
    for (int cell = at(west, row); cell <= end; cell++) {
      inside ^= (marks[cell] & CROSSING) != 0;
      if ((marks[cell] & BORDER) != 0) {
        marks[cell] = BORDER;
      } else if (inside) {
        marks[cell] = INSIDE;
      }
    }
  }
}
