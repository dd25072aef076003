package io.urbangov.benchmarks.people;

import java.util.Arrays;
import java.util.Random;

/**
 * Draws ranks whose frequency is proportional to 1 / (rank + shift), as names have it.
 *
 * <p>O(log n) time. Immutable and thread-safe. Source: Mandelbrot (1953), An informational theory
 * of the statistical structure of language.
 */
final class Zipf {

  private final double[] below;

  Zipf(int size, double shift) {
    below = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      below[rank] = sum;
      sum += 1 / (rank + 1 + shift);
    }
    for (int rank = 0; rank < size; rank++) {
      below[rank] /= sum;
    }
  }

  int next(Random random) {
    int at = Arrays.binarySearch(below, random.nextDouble());
    return at >= 0 ? at : -at - 2;
  }
}
