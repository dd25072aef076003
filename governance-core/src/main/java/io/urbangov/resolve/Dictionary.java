package io.urbangov.resolve;

import java.util.Arrays;

/**
 * Numbers distinct values 0, 1, 2 … in the order they come: a value becomes a code. Open addressing
 * with linear probing; the hashes are kept, so that neither growing nor most misses look at a
 * value. 14 to 24 bytes a value beside the value. Not thread-safe while values are added.
 */
final class Dictionary<T> {

  private Object[] values = new Object[16];
  private int[] hashes = new int[16];
  private int[] slots = new int[32];
  private int size;

  /** How many distinct values there are. */
  int size() {
    return size;
  }

  /** The value with a code. */
  @SuppressWarnings("unchecked") // only values of this type are added
  T value(int code) {
    return (T) values[code];
  }

  /** The code of a value, or -1. */
  int find(Object value) {
    int slot = slot(value, hash(value));
    return slots[slot] - 1;
  }

  /** The code of a value, which is the new {@code size() - 1} when the value is new. */
  int add(T value) {
    int hash = hash(value);
    int slot = slot(value, hash);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    values[size] = value;
    hashes[size] = hash;
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  /** Where a value is, or the free slot where it would be. */
  private int slot(Object value, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      if (hashes[code] == hash && values[code].equals(value)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code + 1;
    }
  }

  private static int hash(Object value) {
    return (int) LongIndex.mix(value.hashCode());
  }
}
