package io.urbangov.geo.region;

/**
 * The arithmetic of cells: which column and row a coordinate falls in.
 *
 * <p>Build and query use the same functions, which never decrease, so that a point between two
 * others falls in a cell between theirs. Immutable and thread-safe.
 */
final class Cells {

  /** A block is this many cells wide and high. */
  static final int SPLIT = 8;

  static final int CELLS_OF_BLOCK = SPLIT * SPLIT;

  /** Keeps the marks of the largest polygon at 64 MiB. */
  private static final int MAX_BLOCKS = 1 << 20;

  private static final int BLOCKS_PER_POLYGON = 2;
  private static final int POINTS_PER_BLOCK = 32;

  private final Extent extent;
  private final int columns;
  private final int rows;
  private final double perDegreeX;
  private final double perDegreeY;

  private Cells(Extent extent, int columns, int rows) {
    this.extent = extent;
    this.columns = columns;
    this.rows = rows;
    this.perDegreeX = columns / extent.width();
    this.perDegreeY = rows / extent.height();
  }

  static Cells of(Tiling tiling) {
    Extent extent = Extent.of(tiling, 0, tiling.points());
    int wanted =
        Math.max(BLOCKS_PER_POLYGON * tiling.polygons(), tiling.points() / POINTS_PER_BLOCK);
    int blocks = Math.max(1, Math.min(MAX_BLOCKS, wanted));
    double square = Math.ceil(Math.sqrt(blocks * extent.width() / extent.height()));
    int across = Math.max(1, (int) Math.min(blocks, square));
    return new Cells(extent, across * SPLIT, Math.max(1, blocks / across) * SPLIT);
  }

  /** Whether a point can lie in a cell; never for NaN. */
  boolean cover(double x, double y) {
    return extent.covers(x, y);
  }

  int column(double x) {
    return Math.min(columns - 1, Math.max(0, (int) ((x - extent.minX()) * perDegreeX)));
  }

  int row(double y) {
    return Math.min(rows - 1, Math.max(0, (int) ((y - extent.minY()) * perDegreeY)));
  }

  /** The southern border of a row, to rounding. */
  double bottom(int row) {
    return extent.minY() + row / perDegreeY;
  }

  /** More than rounding can move anything, and less than matters for speed. */
  double marginX() {
    return 1e-12 + 1e-6 / perDegreeX;
  }

  double marginY() {
    return 1e-12 + 1e-6 / perDegreeY;
  }

  int blocks() {
    return columns / SPLIT * (rows / SPLIT);
  }

  int block(int column, int row) {
    return row / SPLIT * (columns / SPLIT) + column / SPLIT;
  }

  static int cellOfBlock(int column, int row) {
    return row % SPLIT * SPLIT + column % SPLIT;
  }
}
