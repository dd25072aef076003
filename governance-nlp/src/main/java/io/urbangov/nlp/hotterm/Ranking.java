package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/**
 * The numbers with the highest scores, those that tie with the last of them included. Not
 * thread-safe.
 */
final class Ranking {

  /** Takes a number and its score. */
  interface Taker {
    void take(double score, int number);
  }

  private final int most;
  private double least;
  private double[] scores = new double[64];
  private int[] numbers = new int[64];
  private int size;

  /**
   * Starts empty.
   *
   * @param most how many there are to be
   * @param least a score must be so high at least
   */
  Ranking(int most, double least) {
    this.most = most;
    this.least = least;
  }

  /** What a score must be at least to count, as known so far. */
  double least() {
    return least;
  }

  void offer(double score, int number) {
    if (score < least) {
      return;
    }
    if (size == scores.length) {
      scores = Arrays.copyOf(scores, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    scores[size] = score;
    numbers[size++] = number;
    if (size == scores.length && size > 2 * most) {
      settle();
    }
  }

  /** Drops what is not among the best of those offered so far. */
  void settle() {
    if (size <= most) {
      return;
    }
    double[] sorted = Arrays.copyOf(scores, size);
    Arrays.sort(sorted);
    least = Math.max(least, sorted[size - most]);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (scores[i] >= least) {
        scores[kept] = scores[i];
        numbers[kept++] = numbers[i];
      }
    }
    size = kept;
  }

  void forEach(Taker taker) {
    settle();
    for (int i = 0; i < size; i++) {
      taker.take(scores[i], numbers[i]);
    }
  }
}
