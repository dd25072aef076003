package io.urbangov.geo.address;

import java.util.Arrays;

/** How often each feature was seen. Not thread-safe. */
final class FeatureCounts {

  static final int DROPPED = -1;

  private int[] counts = new int[1 << 12];
  private int size;

  void count(int feature) {
    if (feature >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(feature + 1, 2 * counts.length));
    }
    size = Math.max(size, feature + 1);
    counts[feature]++;
  }

  /** New numbers for the features seen at least so often, {@link #DROPPED} for the others. */
  int[] numbersOf(int least) {
    int[] numbers = new int[size];
    int next = 0;
    for (int feature = 0; feature < size; feature++) {
      numbers[feature] = counts[feature] >= least ? next++ : DROPPED;
    }
    return numbers;
  }
}
