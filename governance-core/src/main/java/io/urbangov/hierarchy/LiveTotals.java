package io.urbangov.hierarchy;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A count per unit that keeps the total of every unit above it current (实时累计): {@code add} at a
 * grid and the street's, the district's and the city's totals have it too.
 *
 * <p>Adding takes O(depth), reading a total O(1), 16 bytes a unit. No addition is ever lost. While
 * one is under way, its unit's total may have it before the totals above do; {@link #snapshot} is
 * always consistent in itself. Thread-safe, without locks. Totals beyond the range of {@code long}
 * wrap around.
 */
public final class LiveTotals {

  private final Hierarchy hierarchy;
  private final AtomicLongArray own;
  private final AtomicLongArray total;

  LiveTotals(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.own = new AtomicLongArray(hierarchy.size());
    this.total = new AtomicLongArray(hierarchy.size());
  }

  /** Adds to a unit's count, or takes away when negative. */
  public void add(int rank, long count) {
    own.addAndGet(hierarchy.check(rank), count);
    for (int at = rank; at >= 0; at = hierarchy.parent(at)) {
      total.addAndGet(at, count);
    }
  }

  /** Takes a count from one unit to another, as when an appeal is passed on. */
  public void move(int from, int to, long count) {
    hierarchy.check(to);
    add(from, -count);
    add(to, count);
  }

  /** What was added at the unit itself. */
  public long own(int rank) {
    return own.get(hierarchy.check(rank));
  }

  /** What was added at the unit and everywhere below it. */
  public long total(int rank) {
    return total.get(hierarchy.check(rank));
  }

  /**
   * All totals by rank, each exactly the sum of its parts: a roll-up of the units' own counts, as
   * each is when it is read. O(n).
   */
  public long[] snapshot() {
    long[] counts = new long[own.length()];
    for (int rank = 0; rank < counts.length; rank++) {
      counts[rank] = own.get(rank);
    }
    return hierarchy.rollUp(counts);
  }

  /** Says how many units there are. */
  @Override
  public String toString() {
    return "LiveTotals of " + own.length() + " units";
  }
}
