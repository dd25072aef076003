package io.urbangov.eval;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One partition seen against another, counted from the cells of their contingency table: the pairs
 * that lie in one cluster, those that lie in one cluster of both, and the B-cubed share.
 *
 * <p>The cells come from sorting (cluster, other cluster) as one long a record: O(n log n) time, 8
 * bytes a record, no pair is ever listed. Sums are whole numbers until the end, so that the result
 * does not depend on the order of records or on the labels.
 */
record Overlap(long pairs, long sharedPairs, double bCubed, SortedMap<Integer, Integer> sizes) {

  static Overlap of(int[] clusters, int[] others) {
    long[] keys = new long[clusters.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) clusters[i] << 32) | (others[i] & 0xFFFFFFFFL);
    }
    Arrays.sort(keys);
    Sums sums = new Sums();
    for (int start = 0, end; start < keys.length; start = end) {
      end = runEnd(keys, start, 32);
      sums.cluster(keys, start, end);
    }
    return sums.overlap(keys.length);
  }

  /** Where the run of keys that are equal above the given bits ends. */
  private static int runEnd(long[] keys, int start, int bits) {
    int end = start + 1;
    while (end < keys.length && keys[end] >> bits == keys[start] >> bits) {
      end++;
    }
    return end;
  }

  private static final class Sums {

    private long pairs;
    private long sharedPairs;
    private final SortedMap<Integer, Integer> sizes = new TreeMap<>();

    /** The sum of squared cells, by the size of their cluster. */
    private final SortedMap<Integer, Long> squares = new TreeMap<>();

    void cluster(long[] keys, int start, int end) {
      long square = 0;
      for (int from = start, to; from < end; from = to) {
        to = runEnd(keys, from, 0);
        long cell = (long) to - from;
        square += cell * cell;
        sharedPairs += pairs(cell);
      }
      int size = end - start;
      pairs += pairs(size);
      sizes.merge(size, 1, Integer::sum);
      squares.merge(size, square, Long::sum);
    }

    Overlap overlap(int records) {
      double sum = 0;
      for (Map.Entry<Integer, Long> entry : squares.entrySet()) {
        sum += (double) entry.getValue() / entry.getKey();
      }
      return new Overlap(pairs, sharedPairs, records == 0 ? 1 : sum / records, sizes);
    }

    private static long pairs(long size) {
      return size * (size - 1) / 2;
    }
  }
}
