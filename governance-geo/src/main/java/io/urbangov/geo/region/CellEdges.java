package io.urbangov.geo.region;

import java.util.Arrays;

/**
 * The edges that pass each cell of a raster, by cell and then by polygon: too many rather than too
 * few. An edge is the number of its first point. Never changed once it is built.
 */
final class CellEdges {

  /** Edges and the polygons that they belong to, by polygon. */
  @SuppressWarnings("ArrayRecordComponent") // internal; never compared
  record Batch(int[] edges, int[] polygons) {

    /** Of every polygon every edge that has a length. */
    static Batch of(Tiling tiling) {
      int[] edges = new int[tiling.points()];
      int[] polygons = new int[tiling.points()];
      int count = 0;
      for (int polygon = 0; polygon < tiling.polygons(); polygon++) {
        for (int ring = tiling.firstRing(polygon); ring < tiling.firstRing(polygon + 1); ring++) {
          for (int i = tiling.ringStart(ring); i < tiling.ringEnd(ring) - 1; i++) {
            edges[count] = i;
            polygons[count] = polygon;
            count += tiling.isPoint(i) ? 0 : 1;
          }
        }
      }
      return new Batch(Arrays.copyOf(edges, count), Arrays.copyOf(polygons, count));
    }
  }

  private final int[] start;
  private final int[] edges;
  private final int[] polygons;

  private CellEdges(Tiling tiling, Cells cells, Batch batch) {
    CellsOfEdge passed = new CellsOfEdge(tiling, cells);
    int[] cell = new int[batch.edges().length + batch.edges().length / 2 + 16];
    int[] end = new int[batch.edges().length];
    int count = 0;
    start = new int[cells.size() + 1];
    for (int n = 0; n < end.length; n++) {
      passed.find(batch.edges()[n]);
      if (count + passed.count() > cell.length) {
        cell = Arrays.copyOf(cell, 2 * cell.length + passed.count());
      }
      for (int i = 0; i < passed.count(); i++) {
        cell[count++] = passed.cell(i);
        start[passed.cell(i) + 1]++;
      }
      end[n] = count;
    }
    for (int i = 0; i < cells.size(); i++) {
      start[i + 1] += start[i];
    }
    edges = new int[count];
    polygons = new int[count];
    int[] next = start.clone();
    for (int n = 0, i = 0; n < end.length; n++) {
      for (; i < end[n]; i++) {
        int at = next[cell[i]]++;
        edges[at] = batch.edges()[n];
        polygons[at] = batch.polygons()[n];
      }
    }
  }

  static CellEdges of(Tiling tiling, Cells cells, Batch batch) {
    return new CellEdges(tiling, cells, batch);
  }

  int edge(int cell, int n) {
    return edges[start[cell] + n];
  }

  int polygon(int cell, int n) {
    return polygons[start[cell] + n];
  }

  /** How many edges of a cell belong to polygons before one. */
  int countBelow(int cell, int polygon) {
    int count = 0;
    while (start[cell] + count < start[cell + 1] && polygon(cell, count) < polygon) {
      count++;
    }
    return count;
  }

  /** The first edges of a cell. */
  Batch first(int cell, int count) {
    int from = start[cell];
    return new Batch(
        Arrays.copyOfRange(edges, from, from + count),
        Arrays.copyOfRange(polygons, from, from + count));
  }

  /** The first of the holders that has no edge in a cell, and so holds all of it. */
  int firstWithout(int cell, Holders holders) {
    int at = start[cell];
    for (int i = 0; i < holders.count(); i++) {
      int polygon = holders.get(i);
      while (at < start[cell + 1] && polygons[at] < polygon) {
        at++;
      }
      if (at == start[cell + 1] || polygons[at] != polygon) {
        return polygon;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Makes the holders of one point of a cell those of another, level first and then upright. */
  void move(Tiling tiling, int cell, Holders holders, double x, double y, double toX, double toY) {
    for (int at = start[cell]; at < start[cell + 1]; at++) {
      if (tiling.isBetween(edges[at], x, y, toX, toY)) {
        holders.toggle(polygons[at]);
      }
    }
  }
}
