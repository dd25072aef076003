package io.urbangov.nlp.surge;

/**
 * Counts of any number of keys in fixed memory, never too small. With conservative update.
 *
 * <p>After n counts, a key's count is too large by more than 2.72 n / width with probability e^-4
 * (0.02) at most. Source: Cormode and Muthukrishnan (2005), An improved data stream summary; Estan
 * and Varghese (2002), New directions in traffic measurement and accounting. Not thread-safe.
 */
final class CountMin {

  private static final int ROWS = 4;

  private final int[] cells;
  private final int mask;

  /** With so many cells in each of four rows; a power of two. */
  CountMin(int width) {
    cells = new int[ROWS * width];
    mask = width - 1;
  }

  void add(long key, int count) {
    int target = count(key) + count;
    for (int row = 0; row < ROWS; row++) {
      int cell = cell(key, row);
      cells[cell] = Math.max(cells[cell], target);
    }
  }

  int count(long key) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, cells[cell(key, row)]);
    }
    return least;
  }

  private int cell(long key, int row) {
    return row * (mask + 1) + ((int) Hashes.mix(key + row * 0x9E3779B97F4A7C15L) & mask);
  }
}
