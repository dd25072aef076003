package io.urbangov.geo.region;

/**
 * Divides the ground into cells, and writes down what each must know.
 *
 * <p>Goes through the cells of a row from east to west, and through the rows from south to north,
 * and keeps track of the polygons that hold the south-eastern corner: outside of everything none
 * does, and each edge between two corners changes that for its polygon. Not thread-safe.
 */
final class CellOwnersBuilder {

  /** One cell for so many edges; of the borders that two polygons share, both count. */
  private static final int EDGES_PER_CELL = 8;

  /** More edges in a cell are divided up. */
  private static final int CROWD = 40;

  private static final int MAX_CELLS = 1 << 26;

  /** A millimetre; where edges are closer, no division tells them apart. */
  private static final double SMALLEST_DEGREES = 1e-8;

  private final Tiling tiling;
  private final CellRecords records;

  private CellOwnersBuilder(Tiling tiling) {
    this.tiling = tiling;
    this.records = new CellRecords(tiling);
  }

  static CellOwners build(Tiling tiling) {
    Extent extent = Extent.of(tiling, 0, tiling.points());
    if (tiling.polygons() == 0) {
      return new CellOwners(
          tiling, extent, new Cells(0, 0, 1, 1, 1, 1), new int[] {CellOwners.NOBODY}, new int[0]);
    }
    CellOwnersBuilder builder = new CellOwnersBuilder(tiling);
    int wanted = Math.max(1, Math.min(MAX_CELLS, tiling.points() / EDGES_PER_CELL));
    Cells cells = Cells.over(extent, wanted);
    int[] ofCell = new int[cells.size()];
    builder.fill(
        cells, CellEdges.of(tiling, cells, CellEdges.Batch.of(tiling)), new Holders(), ofCell, 0);
    return new CellOwners(tiling, extent, cells, ofCell, builder.records.data());
  }

  /**
   * Finds the number of each cell.
   *
   * @param corner who holds the south-eastern corner of all; changed
   * @param out takes the numbers, row by row, from a place on; {@code null} for the records
   */
  private void fill(Cells cells, CellEdges edges, Holders corner, int[] out, int from) {
    int[] numbers = new int[cells.columns()];
    for (int row = 0; row < cells.rows(); row++) {
      Holders holders = corner.copy();
      for (int column = cells.columns() - 1; column >= 0; column--) {
        int cell = row * cells.columns() + column;
        numbers[column] = number(cells, column, row, edges, holders);
        double right = cells.right(column);
        double bottom = cells.bottom(row);
        double next = column == 0 ? right : cells.right(column - 1);
        edges.move(tiling, cell, holders, right, bottom, next, bottom);
      }
      write(numbers, out, from + row * cells.columns());
      int last = (row + 1) * cells.columns() - 1;
      double right = cells.right(cells.columns() - 1);
      edges.move(tiling, last, corner, right, cells.bottom(row), right, cells.bottom(row + 1));
    }
  }

  private void write(int[] numbers, int[] out, int at) {
    if (out.length == 0) {
      records.set(at, numbers);
    } else {
      System.arraycopy(numbers, 0, out, at, numbers.length);
    }
  }

  private int number(Cells cells, int column, int row, CellEdges edges, Holders holders) {
    int cell = row * cells.columns() + column;
    int cover = edges.firstWithout(cell, holders);
    int count = edges.countBelow(cell, cover);
    if (count == 0) {
      return cover == Integer.MAX_VALUE ? CellOwners.NOBODY : cover;
    }
    if (count > CROWD && Math.min(cells.width(), cells.height()) > SMALLEST_DEGREES) {
      Cells parts = cells.divided(column, row, parts(count));
      Holders corner = holders.copy();
      double bottom = cells.bottom(row);
      double right = parts.right(parts.columns() - 1); // the same, but for rounding
      edges.move(tiling, cell, corner, cells.right(column), bottom, right, bottom);
      return divide(parts, edges.first(cell, count), corner);
    }
    return records.add(edges, cell, count, cover, holders);
  }

  private static int parts(int count) {
    return count > 64 * EDGES_PER_CELL ? 8 : count > 16 * EDGES_PER_CELL ? 4 : 2;
  }

  private int divide(Cells cells, CellEdges.Batch edges, Holders corner) {
    int place = records.open(cells.columns());
    fill(cells, CellEdges.of(tiling, cells, edges), corner, new int[0], place + 1);
    return CellOwners.further(place);
  }
}
