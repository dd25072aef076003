package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/**
 * Numbers pairs of atoms: an open-addressing table with linear probing that only grows.
 *
 * <p>One writer adds while readers find: a pair that was added before a reader got its snapshot
 * stands in the table that this reader sees, and so do all entries on its probe path, as nothing
 * ever leaves. What is added meanwhile only fills empty places behind.
 */
final class GramTable {

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Keys, 0 where empty, and the numbers beside them. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Slots(long[] keys, int[] ids, int shift) {

    static Slots ofSize(int bits) {
      return new Slots(new long[1 << bits], new int[1 << bits], Long.SIZE - bits);
    }

    /** Where the key is or would be. */
    int of(long key) {
      int slot = (int) ((key * MIX) >>> shift);
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    void put(long key, int id) {
      int slot = of(key);
      ids[slot] = id;
      keys[slot] = key;
    }
  }

  private volatile Slots slots = Slots.ofSize(12);
  private volatile long[] pairs = new long[1 << 11];
  private volatile int size;

  /** The number of a pair; numbers it if it is new. */
  int add(int first, int second) {
    long key = key(first, second);
    Slots now = slots;
    int slot = now.of(key);
    return now.keys[slot] == key ? now.ids[slot] : append(key);
  }

  private int append(long key) {
    int id = size;
    if (id == pairs.length) {
      grow();
    }
    pairs[id] = key;
    slots.put(key, id);
    size = id + 1;
    return id;
  }

  /** Twice the room; half of the slots stay empty. */
  private void grow() {
    long[] more = Arrays.copyOf(pairs, 2 * pairs.length);
    Slots larger = Slots.ofSize(Integer.numberOfTrailingZeros(4 * pairs.length));
    for (int id = 0; id < pairs.length; id++) {
      larger.put(pairs[id], id);
    }
    pairs = more;
    slots = larger;
  }

  /** The number of a pair, or {@link Atoms#NONE}. */
  int find(int first, int second) {
    long key = key(first, second);
    Slots now = slots;
    int slot = now.of(key);
    return now.keys[slot] == key ? now.ids[slot] : Atoms.NONE;
  }

  int first(int id) {
    return (int) (pairs[id] >>> Integer.SIZE) - 1;
  }

  int second(int id) {
    return (int) pairs[id] - 1;
  }

  int size() {
    return size;
  }

  /** Never 0, as the first atom is a real one. */
  private static long key(int first, int second) {
    return ((first + 1L) << Integer.SIZE) | (second + 1L);
  }
}
