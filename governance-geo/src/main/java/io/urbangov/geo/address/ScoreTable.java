package io.urbangov.geo.address;

/**
 * The weights of a chain as parsing reads them: one slot and one row for each feature, so that an
 * unknown feature costs one look at memory and a known one two.
 *
 * <p>A slot holds 32 bits of the feature's hash and where its row starts; a row its length, and
 * then labels and weights. One feature in four thousand million is taken for another. Immutable and
 * thread-safe.
 */
final class ScoreTable {

  private static final long HASH = 0xFFFF_FFFF_0000_0000L;

  private final long[] slots;
  private final int[] rows;

  ScoreTable(ChainWeights chain) {
    long[] hashes = chain.features().hashes();
    slots = new long[Integer.highestOneBit(Math.max(2, 2 * hashes.length)) * 2];
    rows = new int[1 + hashes.length + 2 * chain.weights().length];
    int next = 1;
    for (int feature = 0; feature < hashes.length; feature++) {
      insert(hashes[feature], next);
      int first = chain.starts()[feature];
      int end = chain.starts()[feature + 1];
      rows[next++] = end - first;
      for (int i = first; i < end; i++) {
        rows[next++] = chain.labels()[i];
        rows[next++] = Float.floatToRawIntBits(chain.weights()[i]);
      }
    }
  }

  private void insert(long hash, int row) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (hash & HASH) | row;
  }

  /** Adds the weights of some features to the scores of the labels; uses up the hashes. */
  void score(long[] hashes, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      hashes[i] = row(hashes[i]);
    }
    for (int i = 0; i < count; i++) {
      int row = (int) hashes[i];
      int end = row + 2 * rows[row];
      for (int at = row; at < end; at += 2) {
        scores[rows[at + 1]] += Float.intBitsToFloat(rows[at + 2]);
      }
    }
  }

  /** Where the row of a feature starts; 0, an empty row, for one that is not known. */
  private int row(long hash) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (((slots[slot] ^ hash) & HASH) == 0) {
        return (int) slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }
}
