package io.urbangov.geo.region;

/**
 * Who may own a point of a cell, in two levels: blocks, and the cells of those blocks that are not
 * of one piece.
 *
 * <p>A value is {@link #NOBODY}, the number of the polygon that owns all of it, or, below {@link
 * #NOBODY}, where to look further: a block's cells, or a cell's candidates, ascending. The last
 * candidate is complemented when it owns whatever the others leave. Immutable and thread-safe.
 */
final class CellOwners {

  static final int NOBODY = -1;

  private final Tiling tiling;
  private final Cells cells;
  private final int[] ofBlock;
  private final int[] ofCell;
  private final int[] candidates;

  CellOwners(Tiling tiling, Cells cells, int[] ofBlock, int[] ofCell, int[] candidates) {
    this.tiling = tiling;
    this.cells = cells;
    this.ofBlock = ofBlock;
    this.ofCell = ofCell;
    this.candidates = candidates;
  }

  /** How a place to look further is written; its own inverse. */
  static int further(int place) {
    return NOBODY - 1 - place;
  }

  /** The polygon that owns a point, or {@link #NOBODY}. */
  int find(double x, double y) {
    if (!cells.cover(x, y)) {
      return NOBODY;
    }
    int column = cells.column(x);
    int row = cells.row(y);
    int owner = ofBlock[cells.block(column, row)];
    if (owner < NOBODY) {
      owner = ofCell[further(owner) * Cells.CELLS_OF_BLOCK + Cells.cellOfBlock(column, row)];
    }
    return owner < NOBODY ? choose(further(owner), x, y) : owner;
  }

  private int choose(int place, double x, double y) {
    int end = place + 1 + candidates[place];
    for (int i = place + 1; i < end; i++) {
      int polygon = candidates[i];
      if (polygon < 0) {
        return ~polygon;
      }
      if (tiling.holds(polygon, x, y)) {
        return polygon;
      }
    }
    for (int i = place + 1; i < end; i++) {
      if (tiling.borders(candidates[i], x, y)) {
        return candidates[i];
      }
    }
    return NOBODY;
  }
}
