package io.urbangov.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many clusters there are of each size. Immutable and thread-safe.
 *
 * @param counts the number of clusters by size, ascending
 */
public record ClusterSizes(SortedMap<Integer, Integer> counts) {

  /** Copies the counts. */
  public ClusterSizes {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** The number of clusters, those of one record included. */
  public int clusters() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The number of clusters of one record. */
  public int singletons() {
    return counts.getOrDefault(1, 0);
  }

  /** The size of the largest cluster, 0 if there is none. */
  public int largest() {
    return counts.isEmpty() ? 0 : counts.lastKey();
  }
}
