package io.urbangov.geo.region;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the owners of many points, on all cores.
 *
 * <p>Points are taken in batches and sorted by tile of the ground first, so that what is known
 * about a tile is in the processor's cache when its points come. Measured on a million random
 * points and 20,000 polygons: a fifth to a third more points per second of processor time. Each
 * point's answer is its own, so neither batches nor threads show in the result.
 */
final class BatchAssignment {

  private static final int BATCH = 1 << 17;
  private static final int TILES_ACROSS = 16;
  private static final int TILES = TILES_ACROSS * TILES_ACROSS;

  /** Fewer points are not worth sorting. */
  private static final int FEW = 4096;

  private final CellOwners owners;
  private final double[] lon;
  private final double[] lat;
  private final int[] out;

  BatchAssignment(CellOwners owners, double[] lon, double[] lat, int[] out) {
    this.owners = owners;
    this.lon = lon;
    this.lat = lat;
    this.out = out;
  }

  void run() {
    if (out.length < FEW) {
      for (int i = 0; i < out.length; i++) {
        out[i] = owners.find(lon[i], lat[i]);
      }
      return;
    }
    IntStream.range(0, (out.length + BATCH - 1) / BATCH)
        .parallel()
        .forEach(batch -> assign(batch * BATCH, Math.min(out.length, batch * BATCH + BATCH)));
  }

  private void assign(int from, int to) {
    int count = to - from;
    byte[] tile = new byte[count];
    int[] next = new int[TILES + 1];
    for (int i = 0; i < count; i++) {
      int at = tile(lon[from + i], lat[from + i]);
      tile[i] = (byte) at;
      next[at + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    double[] x = new double[count];
    double[] y = new double[count];
    int[] origin = new int[count];
    for (int i = 0; i < count; i++) {
      int at = next[tile[i] & 0xff]++;
      x[at] = lon[from + i];
      y[at] = lat[from + i];
      origin[at] = from + i;
    }
    for (int i = 0; i < count; i++) {
      out[origin[i]] = owners.find(x[i], y[i]);
    }
  }

  /** Any tile will do for what is no point. */
  private int tile(double x, double y) {
    Extent all = owners.extent();
    int column = Cells.step(all.minX(), all.width() / TILES_ACROSS, TILES_ACROSS, x);
    int row = Cells.step(all.minY(), all.height() / TILES_ACROSS, TILES_ACROSS, y);
    return row * TILES_ACROSS + column;
  }
}
