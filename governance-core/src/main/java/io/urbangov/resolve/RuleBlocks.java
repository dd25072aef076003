package io.urbangov.resolve;

import java.util.Arrays;

/**
 * The blocks of one rule: the records of each block, and the blocks of each record. Blocks of one
 * record are left out, and so are those with more records than allowed. 4 bytes a record, and 8 for
 * each record in a block. Immutable once limited.
 */
final class RuleBlocks {

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final RuleKeys rule;
  private final int rows;
  private int[] starts = new int[16];
  private int[] records;
  private int blocks;
  private int[] only = {};
  private int[] offsets = {};
  private int[] several = {};
  private int oversized;
  private long skippedPairs;

  RuleBlocks(RuleKeys rule, RuleEntries entries, int rows, int maxBlock) {
    this.rule = rule;
    this.rows = rows;
    this.records = new int[entries.size()];
    for (int from = 0, to; from < entries.size(); from = to) {
      to = entries.end(from);
      if (to - from > maxBlock) {
        skip(to - from);
      } else if (to - from > 1) {
        add(entries, from, to);
      }
    }
    this.records = Arrays.copyOf(records, starts[blocks]);
  }

  private void add(RuleEntries entries, int from, int to) {
    if (blocks + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int at = starts[blocks++];
    for (int entry = from; entry < to; entry++) {
      records[at++] = entries.record(entry);
    }
    starts[blocks] = at;
  }

  private void skip(long size) {
    oversized++;
    skippedPairs += size * (size - 1) / 2;
  }

  /** Adds the pairs inside blocks to a count by block size. */
  void countPairs(long[] bySize) {
    for (int block = 0; block < blocks; block++) {
      bySize[size(block)] += pairs(block);
    }
  }

  /** Skips blocks with more records than this, too, and files the others under their records. */
  void limit(int maxBlock) {
    int kept = 0;
    for (int block = 0; block < blocks; block++) {
      int from = starts[block];
      int size = starts[block + 1] - from;
      if (size > maxBlock) {
        skip(size);
      } else {
        System.arraycopy(records, from, records, starts[kept], size);
        starts[kept + 1] = starts[kept] + size;
        kept++;
      }
    }
    blocks = kept;
    file();
  }

  private void file() {
    only = new int[rows];
    Arrays.fill(only, NONE);
    int[] counts = new int[rows + 1];
    boolean simple = true;
    for (int block = 0; block < blocks; block++) {
      for (int i = starts[block]; i < starts[block + 1]; i++) {
        int row = records[i];
        simple &= only[row] == NONE;
        only[row] = only[row] == NONE ? block : SEVERAL;
        counts[row + 1]++;
      }
    }
    if (!simple) {
      fileSeveral(counts);
    }
  }

  private void fileSeveral(int[] counts) {
    for (int row = 0; row < rows; row++) {
      counts[row + 1] += counts[row];
    }
    offsets = counts;
    several = new int[starts[blocks]];
    int[] next = counts.clone();
    for (int block = 0; block < blocks; block++) {
      for (int i = starts[block]; i < starts[block + 1]; i++) {
        several[next[records[i]]++] = block;
      }
    }
  }

  RuleKeys rule() {
    return rule;
  }

  int blocks() {
    return blocks;
  }

  int size(int block) {
    return starts[block + 1] - starts[block];
  }

  /** Pairs of records in a block, comparable or not. */
  long pairs(int block) {
    long size = size(block);
    return size * (size - 1) / 2;
  }

  /** Where the records of a block start; they end where those of the next one start. */
  int start(int block) {
    return starts[block];
  }

  int record(int entry) {
    return records[entry];
  }

  /** Whether two records share a block of this rule. */
  boolean share(int a, int b) {
    return shareBefore(a, b, Integer.MAX_VALUE);
  }

  /** Whether two records share a block that comes before another one. */
  boolean shareBefore(int a, int b, int before) {
    int x = only[a];
    int y = only[b];
    if (x == NONE || y == NONE) {
      return false;
    }
    if (x == SEVERAL || y == SEVERAL) {
      return severalBefore(a, b, before);
    }
    return x == y && x < before;
  }

  private boolean severalBefore(int a, int b, int before) {
    int i = offsets[a];
    int j = offsets[b];
    while (i < offsets[a + 1] && j < offsets[b + 1]) {
      int x = several[i];
      int y = several[j];
      if (x == y) {
        return x < before;
      }
      if (x < y) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** The records of the smallest block that two records share; 0 if there is none. */
  int sharedSize(int a, int b) {
    int smallest = 0;
    for (int block = 0; block < blocks && share(a, b); block++) {
      boolean first = false;
      boolean second = false;
      for (int i = starts[block]; i < starts[block + 1]; i++) {
        first |= records[i] == a;
        second |= records[i] == b;
      }
      if (first && second) {
        smallest = smallest == 0 ? size(block) : Math.min(smallest, size(block));
      }
    }
    return smallest;
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
