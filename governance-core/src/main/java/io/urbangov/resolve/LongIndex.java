package io.urbangov.resolve;

import java.util.Arrays;

/**
 * Numbers distinct longs 0, 1, 2 … in the order they come, so that values can live in plain arrays
 * beside it. Open addressing with linear probing; 12 to 24 bytes per key. Not thread-safe.
 */
final class LongIndex {

  private long[] keys = new long[16];
  private int[] slots = new int[32];
  private int size;

  /** How many distinct keys there are. */
  int size() {
    return size;
  }

  /** The key with a number. */
  long key(int index) {
    return keys[index];
  }

  /** The number of a key, or -1. */
  int find(long key) {
    int mask = slots.length - 1;
    for (int at = (int) mix(key) & mask; slots[at] != 0; at = (at + 1) & mask) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
    }
    return -1;
  }

  /** The number of a key, which is the new {@code size() - 1} when the key is new. */
  int add(long key) {
    int mask = slots.length - 1;
    int at = (int) mix(key) & mask;
    for (; slots[at] != 0; at = (at + 1) & mask) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    slots[at] = ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int at = (int) mix(keys[i]) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = i + 1;
    }
  }

  /** Spreads the bits of a key. Source: Steele, Lea, Flood (2014), SplitMix64's finalizer. */
  static long mix(long key) {
    long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
