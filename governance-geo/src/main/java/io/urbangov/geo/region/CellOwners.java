package io.urbangov.geo.region;

/**
 * Who owns which point: a raster of cells that know the edges that pass them.
 *
 * <p>Of each cell one number is kept: {@link #NOBODY}, or the polygon that owns all of it, or where
 * to read on. There stand its candidates, which of them hold its south-eastern corner, and every
 * edge of theirs once, even when two of them share it. On the way from a point to that corner each
 * crossing of an edge changes whether its polygons hold the point; of those that do, the first owns
 * it. A cell with too many edges is divided again. Every comparison is exact, so that it does not
 * matter which way is taken, and where. Immutable and thread-safe.
 *
 * <p>Tried before: two levels of cells that knew their candidates only, each tested whole. With few
 * vertices a polygon that was twice as fast and took six times the memory; with many it was slower
 * and larger. The idea of cells with clipped edges is S2's (MutableS2ShapeIndex).
 */
final class CellOwners {

  static final int NOBODY = -1;

  static final int MOST_CANDIDATES = 16;
  static final int MOST_EDGES = (1 << 11) - 1;

  /** The head of a cell with too much for one record: its candidates follow, each tested whole. */
  static final int CROWDED = Integer.MIN_VALUE;

  private static final int SLOT_BITS = 4;
  private static final int SLOT = (1 << SLOT_BITS) - 1;
  private static final int PLACE_SHIFT = 2 * SLOT_BITS;
  private static final int MOST_PLACE = Integer.MAX_VALUE >>> PLACE_SHIFT;
  private static final int HOLDS = 0xffff;
  private static final int COUNT_SHIFT = 16;
  private static final int EDGES_SHIFT = COUNT_SHIFT + SLOT_BITS;

  private final Tiling tiling;
  private final Extent extent;
  private final Cells cells;
  private final int[] ofCell;
  private final int[] data;

  CellOwners(Tiling tiling, Extent extent, Cells cells, int[] ofCell, int[] data) {
    this.tiling = tiling;
    this.extent = extent;
    this.cells = cells;
    this.ofCell = ofCell;
    this.data = data;
  }

  /** How a place in the data is written as the number of a cell; its own inverse. */
  static int further(int place) {
    return NOBODY - 1 - place;
  }

  /** The head of a record; that of a division into k × k is -k. */
  static int head(int candidates, int edges, int holds) {
    return edges << EDGES_SHIFT | (candidates - 1) << COUNT_SHIFT | holds;
  }

  /** An edge of a record: a point's place in the polygon of a slot, and one that shares it. */
  static int edge(int place, int slot, int shared) {
    return place << PLACE_SHIFT | slot << SLOT_BITS | shared;
  }

  static boolean fits(int place) {
    return place <= MOST_PLACE;
  }

  static int place(int edge) {
    return edge >>> PLACE_SHIFT;
  }

  static int slot(int edge) {
    return edge >>> SLOT_BITS & SLOT;
  }

  static int sharedSlot(int edge) {
    return edge & SLOT;
  }

  /** What the arrays take, those of the tiling included, in bytes. */
  long bytes() {
    return tiling.bytes() + 4L * (ofCell.length + data.length);
  }

  Extent extent() {
    return extent;
  }

  /** The polygon that owns a point, or {@link #NOBODY}. */
  int find(double x, double y) {
    if (!extent.covers(x, y)) {
      return NOBODY;
    }
    int column = Cells.step(cells.left(), cells.width(), cells.columns(), x);
    int row = Cells.step(cells.bottom(), cells.height(), cells.rows(), y);
    int owner = ofCell[row * cells.columns() + column];
    if (owner >= NOBODY) {
      return owner;
    }
    double left = Cells.at(cells.left(), cells.width(), column);
    double bottom = Cells.at(cells.bottom(), cells.height(), row);
    return findIn(further(owner), left, bottom, cells.width(), cells.height(), x, y);
  }

  private int findIn(
      int place, double left, double bottom, double width, double height, double x, double y) {
    if (data[place] > 0) {
      return choose(place, x, y, left + width, bottom);
    }
    if (data[place] == CROWDED) {
      return chooseCrowded(place + 1, x, y);
    }
    int k = -data[place];
    double w = width / k;
    double h = height / k;
    int column = Cells.step(left, w, k, x);
    int row = Cells.step(bottom, h, k, y);
    int owner = data[place + 1 + row * k + column];
    return owner >= NOBODY
        ? owner
        : findIn(further(owner), Cells.at(left, w, column), Cells.at(bottom, h, row), w, h, x, y);
  }

  private int choose(int place, double x, double y, double right, double bottom) {
    int head = data[place];
    int first = place + 2 + (head >>> COUNT_SHIFT & SLOT);
    int end = first + (head >>> EDGES_SHIFT);
    int holds = head & HOLDS;
    for (int i = first; i < end; i++) {
      if (tiling.isBetween(point(place, data[i]), x, y, right, bottom)) {
        holds ^= polygons(data[i]);
      }
    }
    if (holds == 0) {
      holds = bordering(place, first, end, x, y);
    }
    return holds == 0 ? NOBODY : data[place + 1 + Integer.numberOfTrailingZeros(holds)];
  }

  private int point(int place, int edge) {
    return tiling.firstPoint(data[place + 1 + slot(edge)]) + place(edge);
  }

  private static int polygons(int edge) {
    return 1 << slot(edge) | 1 << sharedSlot(edge);
  }

  private int bordering(int place, int first, int end, double x, double y) {
    int borders = 0;
    for (int i = first; i < end; i++) {
      if (tiling.isOn(point(place, data[i]), x, y)) {
        borders |= polygons(data[i]);
      }
    }
    return borders;
  }

  private int chooseCrowded(int place, double x, double y) {
    int end = place + 1 + data[place];
    for (int i = place + 1; i < end; i++) {
      if (tiling.holds(data[i], x, y)) {
        return data[i];
      }
    }
    for (int i = place + 1; i < end; i++) {
      if (tiling.borders(data[i], x, y)) {
        return data[i];
      }
    }
    return NOBODY;
  }
}
