package io.urbangov.resolve;

import java.util.Arrays;

/**
 * A comparison on a column: the level of two values, looked up by their codes. The levels of
 * distinct values are remembered in a direct-mapped table of bounded size, half a megabyte at most,
 * so that it stays in the processor's cache. Not thread-safe.
 */
final class CompiledComparison<T> {

  private static final int MAX_SLOTS = 1 << 16;
  private static final int LEVEL_BITS = 4;
  private static final int CODE_BITS = 30;

  private final ComparedColumn<T> compared;

  /** A pair of codes and its level in one long. */
  private final long[] memory;

  CompiledComparison(ComparedColumn<T> compared) {
    this.compared = compared;
    int wanted = Math.min(MAX_SLOTS, 8 * (compared.column().distinct() + 2));
    this.memory = new long[Integer.highestOneBit(wanted - 1) << 1];
    Arrays.fill(memory, -1);
  }

  ComparedColumn<T> compared() {
    return compared;
  }

  Column<T> column() {
    return compared.column();
  }

  Comparison<T> comparison() {
    return compared.comparison();
  }

  /** The level of two codes, of which one may be that of a missing value. */
  int level(int a, int b) {
    if (a < 0 || b < 0) {
      return Comparison.MISSING;
    }
    if (a == b && compared.equalIsBest()) {
      return comparison().best();
    }
    return remembered(Math.min(a, b), Math.max(a, b));
  }

  private int remembered(int a, int b) {
    long pair = (long) a << CODE_BITS | b;
    int slot = (int) LongIndex.mix(pair) & (memory.length - 1);
    if (memory[slot] >>> LEVEL_BITS != pair) {
      int level = comparison().level(column().value(a), column().value(b));
      memory[slot] = pair << LEVEL_BITS | level;
    }
    return (int) memory[slot] & ((1 << LEVEL_BITS) - 1);
  }
}
