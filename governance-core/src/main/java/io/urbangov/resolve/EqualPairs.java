package io.urbangov.resolve;

import java.util.Arrays;

/** Counts the comparable pairs of records whose values are equal, from the value frequencies. */
final class EqualPairs {

  private EqualPairs() {}

  /** Counts only values that are on the best level when equal to themselves. */
  static <T> double count(ComparedColumn<T> compared, RecordTable table) {
    Column<T> column = compared.column();
    int best = compared.comparison().best();
    LongIndex groups = new LongIndex();
    long[] sizes = new long[16];
    for (int record = 0; record < table.size(); record++) {
      int code = column.code(record);
      if (code >= 0) {
        sizes = increment(sizes, groups.add((long) code << 32));
        if (table.cleanSource(record) >= 0) {
          sizes = increment(sizes, groups.add((long) code << 32 | (table.cleanSource(record) + 1)));
        }
      }
    }
    double pairs = 0;
    for (int i = 0; i < groups.size(); i++) {
      T value = column.value((int) (groups.key(i) >>> 32));
      if (sizes[i] > 1 && compared.comparison().level(value, value) == best) {
        double inGroup = (double) sizes[i] * (sizes[i] - 1) / 2;
        pairs += (int) groups.key(i) == 0 ? inGroup : -inGroup;
      }
    }
    return pairs;
  }

  private static long[] increment(long[] sizes, int index) {
    long[] grown = index == sizes.length ? Arrays.copyOf(sizes, index * 2) : sizes;
    grown[index]++;
    return grown;
  }
}
