package io.urbangov.nlp.hotterm;

/**
 * A set of numbers that tells of each whether it is there and how many smaller ones are: a bit for
 * each number up to the largest, and a count for every 64. Immutable and thread-safe.
 */
final class RankedBits {

  private final long[] bits;
  private final int[] before;

  /** Takes ascending numbers, the first so many of an array. */
  RankedBits(int[] numbers, int size) {
    int words = size == 0 ? 0 : (numbers[size - 1] >>> 6) + 1;
    bits = new long[words];
    before = new int[words];
    for (int i = 0; i < size; i++) {
      bits[numbers[i] >>> 6] |= 1L << numbers[i];
    }
    for (int word = 1; word < words; word++) {
      before[word] = before[word - 1] + Long.bitCount(bits[word - 1]);
    }
  }

  /** How many smaller numbers there are, or -1 if the number is not there. */
  int rank(int number) {
    int word = number >>> 6;
    long bit = 1L << number;
    if (word >= bits.length || (bits[word] & bit) == 0) {
      return -1;
    }
    return before[word] + Long.bitCount(bits[word] & (bit - 1));
  }
}
