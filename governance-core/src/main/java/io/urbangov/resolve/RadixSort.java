package io.urbangov.resolve;

/**
 * Sorts 64-bit keys together with an int each, ascending by unsigned key and stable: four passes of
 * 16 bits, linear in the number of keys.
 */
final class RadixSort {

  private static final int DIGIT = 1 << 16;

  private RadixSort() {}

  static void sort(long[] keys, int[] values) {
    long[] fromKeys = keys;
    int[] fromValues = values;
    long[] toKeys = new long[keys.length];
    int[] toValues = new int[values.length];
    for (int shift = 0; shift < 64; shift += 16) {
      pass(fromKeys, fromValues, toKeys, toValues, shift);
      long[] swapKeys = fromKeys;
      fromKeys = toKeys;
      toKeys = swapKeys;
      int[] swapValues = fromValues;
      fromValues = toValues;
      toValues = swapValues;
    }
  }

  private static void pass(long[] keys, int[] values, long[] toKeys, int[] toValues, int shift) {
    int[] start = new int[DIGIT + 1];
    for (long key : keys) {
      start[(int) ((key >>> shift) & (DIGIT - 1)) + 1]++;
    }
    for (int i = 0; i < DIGIT; i++) {
      start[i + 1] += start[i];
    }
    for (int i = 0; i < keys.length; i++) {
      int to = start[(int) ((keys[i] >>> shift) & (DIGIT - 1))]++;
      toKeys[to] = keys[i];
      toValues[to] = values[i];
    }
  }
}
