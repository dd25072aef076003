package io.urbangov.resolve;

import java.util.Arrays;

/**
 * How often each pattern was seen, with the pairs apart that are known to be two entities, since
 * their distinct fields differ. Not thread-safe while patterns are added.
 */
final class PatternCounts {

  private final LongIndex index = new LongIndex();
  private long[] open = new long[16];
  private long[] conflicting = new long[16];
  private long total;

  /** Counts a pattern once and returns its number. */
  int add(long pattern, boolean conflict) {
    return add(pattern, conflict ? 0 : 1, conflict ? 1 : 0);
  }

  private int add(long pattern, long openPairs, long conflictingPairs) {
    int number = index.add(pattern);
    if (number == open.length) {
      open = Arrays.copyOf(open, number * 2);
      conflicting = Arrays.copyOf(conflicting, number * 2);
    }
    open[number] += openPairs;
    conflicting[number] += conflictingPairs;
    total += openPairs + conflictingPairs;
    return number;
  }

  void addAll(PatternCounts other) {
    for (int i = 0; i < other.size(); i++) {
      add(other.pattern(i), other.open[i], other.conflicting[i]);
    }
  }

  /** How many distinct patterns there are. */
  int size() {
    return index.size();
  }

  long pattern(int number) {
    return index.key(number);
  }

  /** The pairs with a pattern that may be one entity or two. */
  long open(int number) {
    return open[number];
  }

  /** The pairs with a pattern that are known to be two entities. */
  long conflicting(int number) {
    return conflicting[number];
  }

  /** All pairs. */
  long total() {
    return total;
  }
}
