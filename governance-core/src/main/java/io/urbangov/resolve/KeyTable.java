package io.urbangov.resolve;

import java.util.Arrays;

/** The keys of every distinct value of a column, by code. Immutable and thread-safe. */
final class KeyTable {

  private final int[] offsets;
  private final long[] keys;

  private KeyTable(int[] offsets, long[] keys) {
    this.offsets = offsets;
    this.keys = keys;
  }

  /** How many keys a value has; none when it is missing. */
  int size(int code) {
    return code < 0 ? 0 : offsets[code + 1] - offsets[code];
  }

  /** The first key of a value that has one. */
  long first(int code) {
    return keys[offsets[code]];
  }

  /** All keys of a value. */
  long[] of(int code) {
    return code < 0 ? new long[0] : Arrays.copyOfRange(keys, offsets[code], offsets[code + 1]);
  }

  /** Takes the keys of one value after the other. Not thread-safe. */
  static final class Builder {

    private final int[] offsets;
    private long[] keys;
    private int values;

    Builder(int values) {
      this.offsets = new int[values + 1];
      this.keys = new long[values];
    }

    void add(long[] more) {
      int from = offsets[values];
      int to = Math.addExact(from, more.length);
      if (to > keys.length) {
        keys = Arrays.copyOf(keys, Math.max(to, Math.max(16, keys.length * 2)));
      }
      System.arraycopy(more, 0, keys, from, more.length);
      offsets[++values] = to;
    }

    KeyTable build() {
      return new KeyTable(offsets, keys);
    }
  }
}
