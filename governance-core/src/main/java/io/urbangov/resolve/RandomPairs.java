package io.urbangov.resolve;

import java.util.SplittableRandom;

/**
 * Pairs of records that may be one entity: all of them where they are few, else a random sample
 * with replacement. O(sample) time, but for tables of hardly any comparable pairs. Immutable.
 */
final class RandomPairs {

  /** Takes a pair, in any order. */
  @FunctionalInterface
  interface Sink {
    void pair(int a, int b);
  }

  /** How many pairs are drawn. */
  static final int SAMPLE = 250_000;

  private static final int MAX_TRIES = 4 * SAMPLE;

  private final RecordTable table;
  private final long seed;

  RandomPairs(RecordTable table, long seed) {
    this.table = table;
    this.seed = seed;
  }

  /** Calls with every pair, and returns how many there were. */
  long forEach(Sink sink) {
    return (double) table.size() * (table.size() - 1) / 2 <= SAMPLE ? all(sink) : sample(sink);
  }

  private long all(Sink sink) {
    long pairs = 0;
    for (int a = 0; a < table.size(); a++) {
      for (int b = a + 1; b < table.size(); b++) {
        if (table.comparable(a, b)) {
          sink.pair(a, b);
          pairs++;
        }
      }
    }
    return pairs;
  }

  private long sample(Sink sink) {
    SplittableRandom random = new SplittableRandom(seed);
    long pairs = 0;
    for (int tries = 0; tries < MAX_TRIES && pairs < SAMPLE; tries++) {
      int a = random.nextInt(table.size());
      int b = random.nextInt(table.size());
      if (a != b && table.comparable(a, b)) {
        sink.pair(a, b);
        pairs++;
      }
    }
    return pairs;
  }
}
