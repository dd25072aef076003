package io.urbangov.nlp.event;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The terms of a text as ascending numbers of a {@link TermTable}, each with its count. Immutable.
 */
final class Terms {

  private static final int MOST = 255;

  /** 1 + ln count, how much a count weighs. */
  private static final double[] TIMES =
      IntStream.rangeClosed(0, MOST).mapToDouble(count -> 1 + Math.log(count)).toArray();

  private final int[] numbers;
  private final byte[] counts;

  private Terms(int[] numbers, byte[] counts) {
    this.numbers = numbers;
    this.counts = counts;
  }

  /** Takes the terms of a text with their counts, and the number of each, in the same order. */
  static Terms of(SortedMap<String, Integer> terms, int[] numbers) {
    long[] sorted = new long[numbers.length];
    int at = 0;
    for (Map.Entry<String, Integer> term : terms.entrySet()) {
      sorted[at] = (long) numbers[at] << 8 | Math.min(term.getValue(), MOST);
      at++;
    }
    Arrays.sort(sorted);
    byte[] counts = new byte[sorted.length];
    int[] ascending = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ascending[i] = (int) (sorted[i] >> 8);
      counts[i] = (byte) sorted[i];
    }
    return new Terms(ascending, counts);
  }

  int size() {
    return numbers.length;
  }

  int number(int at) {
    return numbers[at];
  }

  /** 1 + ln of the count. */
  double times(int at) {
    return TIMES[counts[at] & 0xFF];
  }

  /** How many terms both have, divided by how many at least one has; 0 if neither has any. */
  double jaccard(Terms other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      int order = Integer.compare(numbers[i], other.numbers[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int any = numbers.length + other.numbers.length - both;
    return any == 0 ? 0 : (double) both / any;
  }
}
