package io.urbangov.resolve;

import java.util.SplittableRandom;

/**
 * Pairs of records to learn from, which may be one entity: all of them where they are few, else a
 * random sample with replacement, O(records + sample) time. Immutable.
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

  /** Below this share of one clean source, drawing any two records hits often enough. */
  private static final double MAX_ONE_SOURCE = 0.9;

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
        if (table.teaches(a, b)) {
          sink.pair(a, b);
          pairs++;
        }
      }
    }
    return pairs;
  }

  /**
   * Draws {@code a} from outside of a clean source that is nearly all of the table, since two of
   * its records are never a pair: so ten records against a registry of millions are sampled well. A
   * pair that lies outside as a whole could come in two orders, and counts in one.
   */
  private long sample(Sink sink) {
    SplittableRandom random = new SplittableRandom(seed);
    int from = 0;
    int to = 0;
    for (int start = 0, end; start < table.size(); start = end) {
      end = endOfSource(start);
      if (end - start > MAX_ONE_SOURCE * table.size()) {
        from = start;
        to = end;
      }
    }
    int inside = to - from;
    long pairs = 0;
    for (int tries = 0; tries < MAX_TRIES && pairs < SAMPLE && inside < table.size(); tries++) {
      int drawn = random.nextInt(table.size() - inside);
      int a = drawn < from ? drawn : drawn + inside;
      int b = random.nextInt(table.size());
      boolean otherOrder = inside > 0 && b < a && (b < from || b >= to);
      if (a != b && !otherOrder && table.teaches(a, b)) {
        sink.pair(a, b);
        pairs++;
      }
    }
    return pairs;
  }

  /** Where the rows of a clean source end: they stand together, as ids ascend by source. */
  private int endOfSource(int start) {
    int end = start + 1;
    while (end < table.size() && !table.comparable(start, end)) {
      end++;
    }
    return end;
  }
}
