package io.urbangov.geo.region;

import java.util.Arrays;

/** Which cells an edge passes, with a margin. Not thread-safe. */
final class CellsOfEdge {

  private final Tiling tiling;
  private final Cells cells;
  private final double marginX;
  private final double marginY;
  private final double perDegreeX;
  private final double perDegreeY;
  private int[] found = new int[16];
  private int count;

  CellsOfEdge(Tiling tiling, Cells cells) {
    this.tiling = tiling;
    this.cells = cells;
    this.marginX = cells.marginX();
    this.marginY = cells.marginY();
    this.perDegreeX = 1 / cells.width();
    this.perDegreeY = 1 / cells.height();
  }

  int count() {
    return count;
  }

  int cell(int n) {
    return found[n];
  }

  void find(int edge) {
    count = 0;
    boolean rising = tiling.y(edge) <= tiling.y(edge + 1);
    int lower = rising ? edge : edge + 1;
    int upper = rising ? edge + 1 : edge;
    double west = Math.min(tiling.x(edge), tiling.x(edge + 1));
    double east = Math.max(tiling.x(edge), tiling.x(edge + 1));
    int south = first(tiling.y(lower) - marginY - cells.bottom(), perDegreeY);
    int north = last(tiling.y(upper) + marginY - cells.bottom(), perDegreeY, cells.rows());
    for (int row = south; row <= north; row++) {
      if (south < north) {
        double from = xAt(lower, upper, cells.bottom(row) - marginY);
        double to = xAt(lower, upper, cells.bottom(row + 1) + marginY);
        west = Math.min(from, to);
        east = Math.max(from, to);
      }
      int end = last(east + marginX - cells.left(), perDegreeX, cells.columns());
      for (int column = first(west - marginX - cells.left(), perDegreeX); column <= end; column++) {
        add(row * cells.columns() + column);
      }
    }
  }

  private static int first(double offset, double perDegree) {
    return offset <= 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, offset * perDegree);
  }

  private static int last(double offset, double perDegree, int steps) {
    return offset < 0 ? -1 : (int) Math.min(steps - 1, offset * perDegree);
  }

  private void add(int cell) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = cell;
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
}
