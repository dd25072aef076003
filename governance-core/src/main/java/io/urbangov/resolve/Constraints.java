package io.urbangov.resolve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which clusters may become one: they share no clean source and have no two different values of a
 * distinct field. Not thread-safe.
 */
final class Constraints implements EdgeContraction.Constraint {

  private final RecordTable table;
  private final DistinctFields distinct;

  /**
   * Per cluster name, its value of each distinct field; only where a cluster differs from its
   * naming record.
   */
  private final Map<Integer, int[]> values = new HashMap<>();

  /** Per cluster name, its clean sources; only for clusters of several records. */
  private final Map<Integer, BitSet> sources = new HashMap<>();

  Constraints(RecordTable table, DistinctFields distinct) {
    this.table = table;
    this.distinct = distinct;
  }

  @Override
  public boolean allows(int a, int b) {
    int[] left = values(a);
    int[] right = values(b);
    for (int i = 0; i < left.length; i++) {
      if (left[i] >= 0 && right[i] >= 0 && left[i] != right[i]) {
        return false;
      }
    }
    return !sources(a).intersects(sources(b));
  }

  @Override
  public void merged(int into, int from) {
    int[] merged = values(into).clone();
    int[] other = values(from);
    for (int i = 0; i < merged.length; i++) {
      merged[i] = Math.max(merged[i], other[i]);
    }
    values.put(into, merged);
    BitSet both = (BitSet) sources(into).clone();
    both.or(sources(from));
    sources.put(into, both);
  }

  private int[] values(int cluster) {
    int[] known = values.get(cluster);
    return known != null ? known : distinct.codes(cluster);
  }

  private BitSet sources(int cluster) {
    BitSet known = sources.get(cluster);
    if (known == null) {
      known = new BitSet();
      if (table.cleanSource(cluster) >= 0) {
        known.set(table.cleanSource(cluster));
      }
    }
    return known;
  }
}
