package io.urbangov.nlp.analysis;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;

/**
 * Counts rows of neighbouring symbols in bounded memory.
 *
 * <p>When all counters are taken, the median count is taken off each and those that are used up go
 * (Misra and Gries 1982; the median as in Anderson et al. 2017), so that a count is never too
 * large, and too small by at most twice all counted over the counters. A row of three or more is
 * counted only once both rows within it were seen before: most long rows are seen once, and would
 * drive out what matters. Single symbols are counted exactly. Not thread-safe.
 *
 * <p>Who uses a row is kept as one bit of 64 (linear counting, Whang et al. 1990).
 */
final class GramSketch {

  /** Longest row, one neighbour included. */
  static final int LONGEST = 7;

  private static final int NONE = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int longest;
  private final int[] table;
  private final int shift;
  private final int[] counts;
  private final long[] users;
  private final byte[] lengths;
  private final int[] symbols;
  private final IntIntHashMap singles = new IntIntHashMap();
  private long total;
  private int size;

  /**
   * Makes an empty sketch.
   *
   * @param counters a power of two
   * @param longest rows are so long at most
   */
  GramSketch(int counters, int longest) {
    this.longest = longest;
    table = new int[2 * counters];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(table.length);
    Arrays.fill(table, NONE);
    counts = new int[counters];
    users = new long[counters];
    lengths = new byte[counters];
    symbols = new int[counters * LONGEST];
  }

  /** Counts all rows within a run of symbols, used by whoever has this bit. */
  void add(int[] run, int from, int to, long user) {
    for (int start = from; start < to; start++) {
      singles.addTo(run[start], 1);
      total++;
      for (int length = 2; length <= Math.min(longest, to - start); length++) {
        if (length > 2
            && !(isKnown(run, start, length - 1) && isKnown(run, start + 1, length - 1))) {
          break;
        }
        count(run, start, length, user);
      }
    }
  }

  /** Whether a row was seen before it was counted now. */
  private boolean isKnown(int[] run, int start, int length) {
    int entry = find(run, start, length);
    return entry != NONE && counts[entry] > 1;
  }

  private void count(int[] run, int start, int length, long user) {
    int slot = slot(run, start, length);
    if (table[slot] == NONE) {
      if (size == counts.length) {
        purge();
        slot = slot(run, start, length);
      }
      table[slot] = size;
      lengths[size] = (byte) length;
      System.arraycopy(run, start, symbols, size * LONGEST, length);
      counts[size] = 0;
      users[size] = 0;
      size++;
    }
    counts[table[slot]]++;
    users[table[slot]] |= user;
  }

  private void purge() {
    int[] sorted = Arrays.copyOf(counts, size);
    Arrays.sort(sorted);
    int less = sorted[size / 2];
    Arrays.fill(table, NONE);
    int kept = 0;
    for (int entry = 0; entry < size; entry++) {
      if (counts[entry] > less) {
        counts[kept] = counts[entry] - less;
        users[kept] = users[entry];
        lengths[kept] = lengths[entry];
        System.arraycopy(symbols, entry * LONGEST, symbols, kept * LONGEST, LONGEST);
        table[slot(symbols, kept * LONGEST, lengths[kept])] = kept;
        kept++;
      }
    }
    size = kept;
  }

  private int find(int[] run, int start, int length) {
    return table[slot(run, start, length)];
  }

  private int slot(int[] run, int start, int length) {
    long hash = length;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ run[i]) * SPREAD;
      hash ^= hash >>> 29;
    }
    int slot = (int) ((hash * SPREAD) >>> shift);
    while (table[slot] != NONE && !isAt(table[slot], run, start, length)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean isAt(int entry, int[] run, int start, int length) {
    int at = entry * LONGEST;
    return lengths[entry] == length
        && Arrays.equals(symbols, at, at + length, run, start, start + length);
  }

  int size() {
    return size;
  }

  int count(int entry) {
    return counts[entry];
  }

  /** About how many use a row; 266 stands for all beyond. */
  int users(int entry) {
    int unused = Long.SIZE - Long.bitCount(users[entry]);
    return (int) Math.round(Long.SIZE * Math.log((double) Long.SIZE / Math.max(1, unused)));
  }

  int[] row(int entry) {
    int at = entry * LONGEST;
    return Arrays.copyOfRange(symbols, at, at + lengths[entry]);
  }

  /** How often a part of a row was seen. */
  int count(int[] row, int from, int length) {
    if (length == 1) {
      return singles.get(row[from]);
    }
    int entry = find(row, from, length);
    return entry == NONE ? 0 : counts[entry];
  }

  /**
   * How freely rows are followed (or preceded): the entropy of the neighbour, in nats, by entry.
   * What no counter has is taken for neighbours met once each, and so are the edges of sentences.
   */
  double[] freedom(boolean right) {
    double[] entropy = new double[size];
    for (int entry = 0; entry < size; entry++) {
      int length = lengths[entry];
      int part = length < 3 ? NONE : find(symbols, entry * LONGEST + (right ? 0 : 1), length - 1);
      if (part != NONE) {
        entropy[part] += counts[entry] * Math.log(counts[entry]);
      }
    }
    for (int entry = 0; entry < size; entry++) {
      entropy[entry] = Math.max(0, Math.log(counts[entry]) - entropy[entry] / counts[entry]);
    }
    return entropy;
  }

  /**
   * How firmly a row holds together, in [-1, 1]: the normalized pointwise mutual information of its
   * two parts, where they hold together least (Bouma 2009).
   */
  double cohesion(int entry) {
    int[] row = row(entry);
    double share = (double) counts[entry] / total;
    double least = 1;
    for (int cut = 1; cut < row.length; cut++) {
      double left = (double) Math.max(count(row, 0, cut), counts[entry]) / total;
      double rest = (double) Math.max(count(row, cut, row.length - cut), counts[entry]) / total;
      least = Math.min(least, Math.log(share / (left * rest)) / -Math.log(share));
    }
    return least;
  }
}
