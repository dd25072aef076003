package io.urbangov.hierarchy;

import java.util.Arrays;

/**
 * Finds the positions of a text in an array, which may hold it more than once.
 *
 * <p>Positions are grouped by hash bucket in one array: 6 to 8 bytes per key, no object per key.
 * Expected O(1) plus the number of equal keys. Immutable and thread-safe.
 */
final class KeyIndex {

  private final String[] keys;
  private final int[] start;
  private final int[] positions;

  /** Keeps the array, which must not change any more. */
  KeyIndex(String[] keys) {
    this.keys = keys;
    int buckets = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)));
    start = new int[buckets + 1];
    positions = new int[keys.length];
    for (String key : keys) {
      start[bucket(key) + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] next = Arrays.copyOf(start, buckets);
    for (int i = 0; i < keys.length; i++) {
      positions[next[bucket(keys[i])]++] = i;
    }
  }

  /** The first position of a key, or -1. */
  int first(String key) {
    int bucket = bucket(key);
    for (int i = start[bucket]; i < start[bucket + 1]; i++) {
      if (keys[positions[i]].equals(key)) {
        return positions[i];
      }
    }
    return -1;
  }

  /** All positions of a key, ascending. */
  int[] all(String key) {
    int bucket = bucket(key);
    return Arrays.stream(positions, start[bucket], start[bucket + 1])
        .filter(position -> keys[position].equals(key))
        .toArray();
  }

  private int bucket(String key) {
    int hash = key.hashCode() * 0x9E3779B9; // Fibonacci hashing spreads the digits of codes
    return (hash >>> 7) & (start.length - 2);
  }
}
