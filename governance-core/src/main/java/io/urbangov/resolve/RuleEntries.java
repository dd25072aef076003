package io.urbangov.resolve;

import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * All (key, record) entries of one rule, sorted by key, within a key by record: 12 bytes an entry,
 * and as much again while they are sorted. Blocks are made of it, then it is let go.
 */
final class RuleEntries {

  private static final int MAX_ENTRIES = Integer.MAX_VALUE - 8;

  private final RuleKeys rule;
  private long[] keys;
  private int[] records;
  private int size;

  RuleEntries(RuleKeys rule, RecordTable table) {
    this.rule = rule;
    int rows = table.size();
    List<Column<?>> columns = new ArrayList<>();
    rule.parts().forEach(part -> columns.add(table.column(part.field())));
    this.keys = new long[rows];
    this.records = new int[rows];
    fill(rule.byCode(columns), columns, rows);
    this.keys = Arrays.copyOf(keys, size);
    this.records = Arrays.copyOf(records, size);
    RadixSort.sort(keys, records);
  }

  private void fill(List<KeyTable> tables, List<Column<?>> columns, int rows) {
    for (int row = 0; row < rows; row++) {
      int most = 1;
      for (int p = 0; p < tables.size() && most > 0; p++) {
        int keysOfPart = tables.get(p).size(columns.get(p).code(row));
        most = keysOfPart == 0 ? 0 : Math.max(most, keysOfPart);
      }
      if (most == 1) {
        add(only(tables, columns, row), row);
      } else if (most > 1) {
        for (long key : all(tables, columns, row)) {
          add(key, row);
        }
      }
    }
  }

  private static long only(List<KeyTable> tables, List<Column<?>> columns, int row) {
    long key = tables.size();
    for (int p = 0; p < tables.size(); p++) {
      key = RuleKeys.combine(key, tables.get(p).first(columns.get(p).code(row)));
    }
    return key;
  }

  private static long[] all(List<KeyTable> tables, List<Column<?>> columns, int row) {
    long[] product = {tables.size()};
    for (int p = 0; p < tables.size(); p++) {
      product = RuleKeys.product(product, tables.get(p).of(columns.get(p).code(row)));
    }
    return RuleKeys.distinct(product);
  }

  private void add(long key, int record) {
    if (size == keys.length) {
      int wanted = (int) Math.min(Math.max(16, 2L * size), MAX_ENTRIES);
      if (wanted == size) {
        throw new IllegalArgumentException(
            "records must have at most " + MAX_ENTRIES + " keys by a rule, was more: " + rule);
      }
      keys = Arrays.copyOf(keys, wanted);
      records = Arrays.copyOf(records, wanted);
    }
    keys[size] = key;
    records[size++] = record;
  }

  int size() {
    return size;
  }

  int record(int entry) {
    return records[entry];
  }

  /** The entries of a block end here, exclusive, when they start there. */
  int end(int from) {
    int to = from + 1;
    while (to < size && keys[to] == keys[from]) {
      to++;
    }
    return to;
  }

  /**
   * Calls with every record that shares a key with a record from outside.
   *
   * @param limit the most records of a block that is used
   */
  void forEachCandidate(SourceRecord outside, int limit, IntConsumer sink) {
    for (long key : rule.of(outside)) {
      int from = first(key);
      int to = from < size && keys[from] == key ? end(from) : from;
      for (int i = from; i < to && to - from <= limit; i++) {
        sink.accept(records[i]);
      }
    }
  }

  private int first(long key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(keys[middle], key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
