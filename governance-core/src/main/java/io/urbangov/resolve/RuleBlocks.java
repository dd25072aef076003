package io.urbangov.resolve;

import io.urbangov.SourceRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The blocks of one rule: all (key, record) entries sorted by key, and per record its keys. A block
 * with more records than allowed is skipped: its key is taken away from its records. 24 bytes an
 * entry. Immutable once built.
 */
final class RuleBlocks {

  private static final int MAX_ENTRIES = Integer.MAX_VALUE - 8;

  private final RuleKeys rule;
  private final int[] offsets;
  private long[] recordKeys;
  private final long[] keys;
  private final int[] records;
  private final int maxBlock;
  private int oversized;
  private long skippedPairs;

  RuleBlocks(RuleKeys rule, List<Column<?>> columns, int size, int maxBlock) {
    this.rule = rule;
    this.maxBlock = maxBlock;
    this.offsets = new int[size + 1];
    this.recordKeys = new long[size];
    fill(columns, size);
    this.keys = recordKeys.clone();
    this.records = new int[keys.length];
    for (int record = 0; record < size; record++) {
      Arrays.fill(records, offsets[record], offsets[record + 1], record);
    }
    RadixSort.sort(keys, records);
    dropOversized(size);
  }

  private void fill(List<Column<?>> columns, int size) {
    long[][][] tables = rule.byCode(columns);
    int n = 0;
    for (int record = 0; record < size; record++) {
      long[] product = {tables.length};
      for (int p = 0; p < tables.length && product.length > 0; p++) {
        int code = columns.get(p).code(record);
        product = RuleKeys.product(product, code < 0 ? new long[0] : tables[p][code]);
      }
      product = RuleKeys.distinct(product);
      if (n + product.length > recordKeys.length) {
        recordKeys = Arrays.copyOf(recordKeys, grown(n, product.length));
      }
      System.arraycopy(product, 0, recordKeys, n, product.length);
      n += product.length;
      offsets[record + 1] = n;
    }
    recordKeys = Arrays.copyOf(recordKeys, n);
  }

  private int grown(int used, int more) {
    long wanted = Math.min(2L * ((long) used + more), MAX_ENTRIES);
    if (wanted < (long) used + more) {
      throw new IllegalArgumentException(
          "records must have at most " + MAX_ENTRIES + " keys by a rule, was more: " + rule);
    }
    return (int) wanted;
  }

  private void dropOversized(int size) {
    LongIndex dropped = new LongIndex();
    for (int from = 0, to; from < keys.length; from = to) {
      to = end(from);
      if (to - from > maxBlock) {
        dropped.add(keys[from]);
        skippedPairs += (long) (to - from) * (to - from - 1) / 2;
      }
    }
    oversized = dropped.size();
    if (oversized == 0) {
      return;
    }
    int n = 0;
    int from = 0;
    for (int record = 0; record < size; record++) {
      int to = offsets[record + 1];
      for (; from < to; from++) {
        if (dropped.find(recordKeys[from]) < 0) {
          recordKeys[n++] = recordKeys[from];
        }
      }
      offsets[record + 1] = n;
    }
    recordKeys = Arrays.copyOf(recordKeys, n);
  }

  /** How many (key, record) entries there are. */
  int entries() {
    return keys.length;
  }

  /** Where the block that starts here ends. */
  int end(int from) {
    int to = from + 1;
    while (to < keys.length && keys[to] == keys[from]) {
      to++;
    }
    return to;
  }

  boolean isOversized(int from, int to) {
    return to - from > maxBlock;
  }

  long key(int entry) {
    return keys[entry];
  }

  int record(int entry) {
    return records[entry];
  }

  /**
   * Whether two records share a key of this rule, and one below a bound if it is bounded; keys are
   * compared as signed here, as they ascend within a record.
   */
  boolean share(int a, int b, long below, boolean bounded) {
    int i = offsets[a];
    int j = offsets[b];
    int endA = offsets[a + 1];
    int endB = offsets[b + 1];
    while (i < endA && j < endB) {
      long x = recordKeys[i];
      long y = recordKeys[j];
      if (x == y) {
        return !bounded || x < below;
      }
      if (x < y) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Calls with every record that shares a usable key with a record from outside. */
  void forEachCandidate(SourceRecord outside, IntConsumer sink) {
    for (long key : rule.of(outside)) {
      int from = firstOf(key);
      if (from < keys.length && keys[from] == key) {
        int to = end(from);
        for (int i = from; i < to && !isOversized(from, to); i++) {
          sink.accept(records[i]);
        }
      }
    }
  }

  private int firstOf(long key) {
    int low = 0;
    int high = keys.length;
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

  int oversized() {
    return oversized;
  }

  long skippedPairs() {
    return skippedPairs;
  }

  @Override
  public String toString() {
    return rule.toString();
  }
}
