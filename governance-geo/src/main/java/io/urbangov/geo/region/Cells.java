package io.urbangov.geo.region;

/**
 * A raster of cells and the arithmetic of it: where cells are, and which one a coordinate falls in.
 *
 * <p>The corner of a cell is a point of reference, so it must be the same number in build and
 * query: both take it from here. Into which of two cells a point on their border falls does not
 * matter, as each knows about everything within {@link #marginX} of it. Immutable.
 *
 * @param left the western border
 * @param bottom the southern border
 * @param width of one cell, in degrees
 * @param height of one cell, in degrees
 * @param columns how many cells there are from west to east
 * @param rows how many there are from south to north
 */
record Cells(double left, double bottom, double width, double height, int columns, int rows) {

  /** The outermost right and top lie beyond every point, so that nothing is there. */
  private static final double BEYOND = 1 + 1e-9;

  /** About as many cells as asked for, as square as can be, over an extent. */
  static Cells over(Extent extent, int wanted) {
    double width = extent.width() * BEYOND + 1e-11;
    double height = extent.height() * BEYOND + 1e-11;
    double square = Math.ceil(Math.sqrt(wanted * width / height));
    int columns = Math.max(1, (int) Math.min(wanted, square));
    int rows = Math.max(1, wanted / columns);
    return new Cells(extent.minX(), extent.minY(), width / columns, height / rows, columns, rows);
  }

  /** One cell, divided into k × k. */
  Cells divided(int column, int row, int k) {
    return new Cells(at(left, width, column), at(bottom, height, row), width / k, height / k, k, k);
  }

  /** Where the n-th of equal steps begins. */
  static double at(double from, double step, int n) {
    return from + n * step;
  }

  /** In which of n equal steps a coordinate falls; the nearest one for a coordinate outside. */
  static int step(double from, double step, int n, double at) {
    return Math.min(n - 1, Math.max(0, (int) ((at - from) / step)));
  }

  /** The eastern border of a column, which is a query's {@code at(left, width, column) + width}. */
  double right(int column) {
    return at(left, width, column) + width;
  }

  double bottom(int row) {
    return at(bottom, height, row);
  }

  /** More than rounding can move anything, and less than matters for speed. */
  double marginX() {
    return 1e-12 + 1e-6 * width;
  }

  double marginY() {
    return 1e-12 + 1e-6 * height;
  }

  int size() {
    return columns * rows;
  }
}
