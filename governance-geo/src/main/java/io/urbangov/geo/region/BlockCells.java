package io.urbangov.geo.region;

import java.util.Arrays;

/** The cells of blocks and the candidates of cells, written one block after the other. */
final class BlockCells {

  private final int[][] list = new int[Cells.CELLS_OF_BLOCK][4];
  private final int[] size = new int[Cells.CELLS_OF_BLOCK];
  private int blocks;
  private int[] ofCell = new int[Cells.CELLS_OF_BLOCK];
  private int used;
  private int[] candidates = new int[256];

  /** Begins a block, and returns its number. */
  int open() {
    Arrays.fill(size, 0);
    return blocks;
  }

  /** Adds a candidate to a cell, unless a former one covers it. */
  void add(int cell, int polygon, boolean covers) {
    int n = size[cell];
    if (n > 0 && list[cell][n - 1] < 0) {
      return;
    }
    if (n == list[cell].length) {
      list[cell] = Arrays.copyOf(list[cell], 2 * n);
    }
    list[cell][n] = covers ? ~polygon : polygon;
    size[cell]++;
  }

  /** Writes the block. */
  void close() {
    int first = blocks++ * Cells.CELLS_OF_BLOCK;
    if (first + Cells.CELLS_OF_BLOCK > ofCell.length) {
      ofCell = Arrays.copyOf(ofCell, 2 * ofCell.length);
    }
    int blockPlace = used;
    for (int cell = 0; cell < Cells.CELLS_OF_BLOCK; cell++) {
      ofCell[first + cell] = owner(cell, blockPlace);
    }
  }

  private int owner(int cell, int blockPlace) {
    if (size[cell] == 0) {
      return CellOwners.NOBODY;
    }
    return size[cell] == 1 && list[cell][0] < 0
        ? ~list[cell][0]
        : CellOwners.further(place(cell, blockPlace));
  }

  /** Where the candidates of a cell are: with an equal cell's of this block, if there is one. */
  private int place(int cell, int blockPlace) {
    int n = size[cell];
    for (int place = blockPlace; place < used; place += 1 + candidates[place]) {
      if (Arrays.equals(candidates, place + 1, place + 1 + candidates[place], list[cell], 0, n)) {
        return place;
      }
    }
    while (used + 1 + n > candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * candidates.length);
    }
    int place = used;
    candidates[place] = n;
    System.arraycopy(list[cell], 0, candidates, place + 1, n);
    used += 1 + n;
    return place;
  }

  int[] ofCell() {
    return Arrays.copyOf(ofCell, blocks * Cells.CELLS_OF_BLOCK);
  }

  int[] candidates() {
    return Arrays.copyOf(candidates, used);
  }
}
