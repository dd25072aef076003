package io.urbangov.resolve;

import java.util.Arrays;

/**
 * A comparison on a column: the level of a pair of records, looked up by the codes of their values.
 * The levels of distinct values are remembered in a direct-mapped table of bounded size, so a pair
 * of values is hardly ever compared twice. Not thread-safe.
 */
final class CompiledComparison<T> {

  private static final int MAX_SLOTS = 1 << 20;

  private final Column<T> column;
  private final Comparison<T> comparison;
  private final long[] pairs;
  private final byte[] levels;

  CompiledComparison(FieldComparison<T> spec, RecordTable table) {
    this.column = table.column(spec.field());
    this.comparison = spec.comparison();
    int wanted = Math.min(MAX_SLOTS, 8 * (column.distinct() + 2));
    this.pairs = new long[Integer.highestOneBit(wanted - 1) << 1];
    this.levels = new byte[pairs.length];
    Arrays.fill(pairs, -1);
  }

  Column<T> column() {
    return column;
  }

  Comparison<T> comparison() {
    return comparison;
  }

  ComparedColumn<T> compared() {
    return new ComparedColumn<>(column, comparison);
  }

  int level(int recordA, int recordB) {
    int a = column.code(recordA);
    int b = column.code(recordB);
    return a < 0 || b < 0 ? Comparison.MISSING : levelOfCodes(Math.min(a, b), Math.max(a, b));
  }

  /** Whether two records are on this level because it is the best and their values are equal. */
  boolean isBestByEquality(int recordA, int recordB, int level) {
    return level == comparison.best() && column.code(recordA) == column.code(recordB);
  }

  private int levelOfCodes(int a, int b) {
    long pair = (long) a << 32 | b;
    int slot = (int) LongIndex.mix(pair) & (pairs.length - 1);
    if (pairs[slot] != pair) {
      levels[slot] = (byte) comparison.level(column.value(a), column.value(b));
      pairs[slot] = pair;
    }
    return levels[slot];
  }
}
