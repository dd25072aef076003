package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/**
 * A few documents out of many: those of the smallest lots, so that neither time nor place nor
 * arrival has a say. Not thread-safe.
 */
final class Sample {

  private final long[] drawn;
  private int size;

  /** Starts empty, for so many documents at most. */
  Sample(int most) {
    drawn = new long[most];
  }

  void offer(int lot, int document) {
    long key = ((long) lot << Integer.SIZE) | document;
    if (size == drawn.length && key >= drawn[size - 1]) {
      return;
    }
    int at = size < drawn.length ? size++ : size - 1;
    while (at > 0 && drawn[at - 1] > key) {
      drawn[at] = drawn[at - 1];
      at--;
    }
    drawn[at] = key;
  }

  /** Their numbers, that of the smallest lot first. */
  int[] documents() {
    return Arrays.stream(drawn, 0, size).mapToInt(key -> (int) key).toArray();
  }
}
