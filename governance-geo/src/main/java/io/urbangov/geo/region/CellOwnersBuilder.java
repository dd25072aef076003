package io.urbangov.geo.region;

import java.util.Arrays;

/**
 * Draws every polygon into the cells, and gathers what each block and cell must know.
 *
 * <p>What a polygon is to a cell becomes one number: block, polygon, cell in the block, and whether
 * all of it is covered. Sorting the numbers groups them. Not thread-safe.
 */
final class CellOwnersBuilder {

  private static final int WHOLE_BLOCK = Cells.CELLS_OF_BLOCK;
  private static final int POLYGON_SHIFT = 8;
  private static final int BLOCK_SHIFT = 40;

  private final Tiling tiling;
  private final Cells cells;
  private final int[] ofBlock;
  private final BlockCells blockCells = new BlockCells();
  private long[] entries = new long[1024];
  private int count;

  private CellOwnersBuilder(Tiling tiling) {
    this.tiling = tiling;
    this.cells = Cells.of(tiling);
    this.ofBlock = new int[cells.blocks()];
  }

  static CellOwners build(Tiling tiling) {
    return new CellOwnersBuilder(tiling).build();
  }

  private CellOwners build() {
    Raster raster = new Raster(tiling, cells);
    for (int polygon = 0; polygon < tiling.polygons(); polygon++) {
      raster.draw(polygon);
      for (int row = raster.south() / Cells.SPLIT; row <= raster.north() / Cells.SPLIT; row++) {
        for (int col = raster.west() / Cells.SPLIT; col <= raster.east() / Cells.SPLIT; col++) {
          addBlock(raster, polygon, col * Cells.SPLIT, row * Cells.SPLIT);
        }
      }
    }
    Arrays.sort(entries, 0, count);
    Arrays.fill(ofBlock, CellOwners.NOBODY);
    for (int i = 0; i < count; ) {
      i = gatherBlock(i);
    }
    return new CellOwners(tiling, cells, ofBlock, blockCells.ofCell(), blockCells.candidates());
  }

  private void addBlock(Raster raster, int polygon, int firstColumn, int firstRow) {
    int before = count;
    boolean whole = true;
    int block = cells.block(firstColumn, firstRow);
    for (int row = firstRow; row < firstRow + Cells.SPLIT; row++) {
      for (int column = firstColumn; column < firstColumn + Cells.SPLIT; column++) {
        byte mark = raster.mark(column, row);
        whole &= mark == Raster.INSIDE;
        if (mark != Raster.OUTSIDE) {
          add(block, polygon, Cells.cellOfBlock(column, row), mark == Raster.INSIDE);
        }
      }
    }
    if (whole) {
      count = before;
      add(block, polygon, WHOLE_BLOCK, true);
    }
  }

  private void add(int block, int polygon, int cell, boolean covered) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, 2 * count);
    }
    entries[count++] =
        (long) block << BLOCK_SHIFT
            | (long) polygon << POLYGON_SHIFT
            | cell << 1
            | (covered ? 1 : 0);
  }

  /** Takes all entries of one block, and returns where the next block's begin. */
  private int gatherBlock(int from) {
    int block = (int) (entries[from] >>> BLOCK_SHIFT);
    if (cell(from) == WHOLE_BLOCK) {
      ofBlock[block] = polygon(from);
    } else {
      ofBlock[block] = CellOwners.further(blockCells.open());
    }
    int i = from;
    for (; i < count && entries[i] >>> BLOCK_SHIFT == block; i++) {
      if (ofBlock[block] < CellOwners.NOBODY) {
        gather(i);
      }
    }
    if (ofBlock[block] < CellOwners.NOBODY) {
      blockCells.close();
    }
    return i;
  }

  private void gather(int i) {
    boolean covered = (entries[i] & 1) != 0;
    if (cell(i) < WHOLE_BLOCK) {
      blockCells.add(cell(i), polygon(i), covered);
      return;
    }
    for (int cell = 0; cell < WHOLE_BLOCK; cell++) {
      blockCells.add(cell, polygon(i), covered);
    }
  }

  private int polygon(int i) {
    return (int) (entries[i] >>> POLYGON_SHIFT); // the low 32 bits: polygons are 31 bits
  }

  private int cell(int i) {
    return (int) entries[i] >>> 1 & 0x7f;
  }
}
