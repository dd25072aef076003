package io.urbangov.geo.region;

import java.util.Arrays;

/** What cells must know about their edges and candidates, one record after the other. */
final class CellRecords {

  private final Tiling tiling;
  private int[] data = new int[1024];
  private int used;
  private int[] candidates = new int[CellOwners.MOST_CANDIDATES];
  private int candidateCount;

  CellRecords(Tiling tiling) {
    this.tiling = tiling;
  }

  int[] data() {
    return Arrays.copyOf(data, used);
  }

  void set(int place, int[] numbers) {
    System.arraycopy(numbers, 0, data, place, numbers.length);
  }

  /** Opens a division of k × k cells, whose numbers follow, and returns its place. */
  int open(int k) {
    int place = used;
    ensure(1 + k * k);
    data[used] = -k;
    used += 1 + k * k;
    return place;
  }

  /** Writes the record of a cell, and returns the cell's number. */
  int add(CellEdges edges, int cell, int count, int cover, Holders holders) {
    findCandidates(edges, cell, count, cover);
    int place = used;
    ensure(2 + candidateCount + count);
    int at = place + 1;
    System.arraycopy(candidates, 0, data, at, candidateCount);
    at += candidateCount;
    if (!fits(edges, cell, count)) {
      data[place] = CellOwners.CROWDED;
      data[place + 1] = candidateCount;
      System.arraycopy(candidates, 0, data, place + 2, candidateCount);
      used = place + 2 + candidateCount;
      return CellOwners.further(place);
    }
    used = addEdges(edges, cell, count, at);
    int distinct = used - at;
    data[place] = CellOwners.head(candidateCount, distinct, holds(holders));
    return CellOwners.further(place);
  }

  private void findCandidates(CellEdges edges, int cell, int count, int cover) {
    candidateCount = 0;
    for (int n = 0; n < count; n++) {
      int polygon = edges.polygon(cell, n);
      if (candidateCount == 0 || candidates[candidateCount - 1] != polygon) {
        addCandidate(polygon);
      }
    }
    if (cover != Integer.MAX_VALUE) {
      addCandidate(cover);
    }
  }

  private void addCandidate(int polygon) {
    if (candidateCount == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * candidateCount);
    }
    candidates[candidateCount++] = polygon;
  }

  private boolean fits(CellEdges edges, int cell, int count) {
    if (candidateCount > CellOwners.MOST_CANDIDATES || count > CellOwners.MOST_EDGES) {
      return false;
    }
    for (int n = 0; n < count; n++) {
      if (!CellOwners.fits(place(edges, cell, n))) {
        return false;
      }
    }
    return true;
  }

  private int place(CellEdges edges, int cell, int n) {
    return edges.edge(cell, n) - tiling.firstPoint(edges.polygon(cell, n));
  }

  private int holds(Holders holders) {
    int holds = 0;
    for (int slot = 0; slot < candidateCount; slot++) {
      holds |= holders.contain(candidates[slot]) ? 1 << slot : 0;
    }
    return holds;
  }

  /** Writes the edges, those that two polygons share once, and returns the end. */
  private int addEdges(CellEdges edges, int cell, int count, int from) {
    int end = from;
    int slot = 0;
    for (int n = 0; n < count; n++) {
      while (candidates[slot] != edges.polygon(cell, n)) {
        slot++;
      }
      if (!share(edges.edge(cell, n), slot, from, end)) {
        data[end++] = CellOwners.edge(place(edges, cell, n), slot, slot);
      }
    }
    return end;
  }

  /** Lets an edge that is written stand for another polygon's too, if one is the same. */
  private boolean share(int edge, int slot, int from, int end) {
    for (int i = from; i < end; i++) {
      int owner = CellOwners.slot(data[i]);
      if (owner == CellOwners.sharedSlot(data[i])
          && owner != slot
          && tiling.isSame(
              edge, tiling.firstPoint(candidates[owner]) + CellOwners.place(data[i]))) {
        data[i] = CellOwners.edge(CellOwners.place(data[i]), owner, slot);
        return true;
      }
    }
    return false;
  }

  private void ensure(int more) {
    if (used + more > data.length) {
      data = Arrays.copyOf(data, Math.max(used + more, data.length + (data.length >> 1)));
    }
  }
}
