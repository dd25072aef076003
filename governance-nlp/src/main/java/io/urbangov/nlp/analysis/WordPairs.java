package io.urbangov.nlp.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is saved for each pair of words that was seen, in one open-addressing table whose entries
 * hold both words and the saving. Most pairs that are asked about were never seen; a bitmap small
 * enough for the processor's cache tells most of those (Bloom 1970, with one hash).
 *
 * <p>8 MiB. Rows of followers with binary search take less than half of that, but the rows of the
 * words that are asked about most are the longest. Immutable and thread-safe.
 */
final class WordPairs {

  private static final int WORD_BITS = 17;
  private static final int SAVING_BITS = Long.SIZE - 2 * WORD_BITS;

  /** Savings are below 32: e^32 is beyond any count. */
  private static final float SCALE = 1 << (SAVING_BITS - 5);

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long OTHER_SPREAD = 0xC2B2AE3D27D4EB4FL;
  private static final long EMPTY = -1;

  /** Five bits a pair: one in six pairs that were never seen passes. */
  private static final int FILTER_BITS = 21;

  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final long[] table;
  private final int shift;
  private final BitSet follows = new BitSet();

  WordPairs(WordCounts counts, double[] shares) {
    if (shares.length > 1 << WORD_BITS) {
      throw new IllegalArgumentException("words must be at most 2^17, was: " + shares.length);
    }
    int size = Integer.highestOneBit(counts.seconds.length) << 2;
    table = new long[size];
    Arrays.fill(table, EMPTY);
    shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
    for (int first = 0; first < shares.length; first++) {
      row(counts, shares, first);
    }
  }

  private void row(WordCounts counts, double[] shares, int first) {
    double after = 0;
    for (int i = counts.rows[first]; i < counts.rows[first + 1]; i++) {
      after += counts.pairs[i];
    }
    after = Math.max(after, counts.counts[first]);
    for (int i = counts.rows[first]; i < counts.rows[first + 1]; i++) {
      int second = counts.seconds[i];
      put(key(first, second), Math.log1p(counts.pairs[i] / (after * shares[second])));
      follows.set(second);
    }
  }

  private void put(long key, double saving) {
    int bit = bit(key);
    filter[bit >>> 6] |= 1L << bit;
    table[slot(key)] = (key << SAVING_BITS) | Math.round(saving * SCALE);
  }

  boolean follows(int word) {
    return follows.get(word);
  }

  float saving(int first, int second) {
    long key = key(first, second);
    int bit = bit(key);
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return 0;
    }
    long entry = table[slot(key)];
    return entry == EMPTY ? 0 : (entry & ((1L << SAVING_BITS) - 1)) / SCALE;
  }

  private static long key(int first, int second) {
    return ((long) first << WORD_BITS) | second;
  }

  private static int bit(long key) {
    return (int) ((key * OTHER_SPREAD) >>> (Long.SIZE - FILTER_BITS));
  }

  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (table[slot] != EMPTY && table[slot] >>> SAVING_BITS != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
