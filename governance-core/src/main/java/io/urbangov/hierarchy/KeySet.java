package io.urbangov.hierarchy;

import java.util.Arrays;

/**
 * Numbers different keys from 0, ascending. A key behind the one asked for last, as in a sorted
 * table, costs one look, another a binary search. Not thread-safe.
 */
final class KeySet {

  private final long[] sorted;
  private int size;
  private int last;

  /** Takes keys that may come more than once, and keeps the array. */
  KeySet(long[] keys) {
    sorted = keys;
    if (!ascends(keys)) {
      Arrays.sort(sorted);
    }
    for (long key : keys) {
      if (size == 0 || sorted[size - 1] != key) {
        sorted[size++] = key;
      }
    }
  }

  private static boolean ascends(long[] keys) {
    for (int i = 1; i < keys.length; i++) {
      if (keys[i - 1] > keys[i]) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return size;
  }

  /** The number of a key, or a negative one. */
  int number(long key) {
    for (int next = last; next < Math.min(last + 2, size); next++) {
      if (sorted[next] == key) {
        last = next;
        return next;
      }
    }
    int found = Arrays.binarySearch(sorted, 0, size, key);
    last = Math.max(0, found);
    return found;
  }
}
