package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The different codes of all units, by rank, and the rank of each.
 *
 * <p>Finding is a binary search, O(log n): a hash would take 6 to 8 bytes a unit more. Where ranks
 * ascend with codes, as they do where every code begins with that of the unit above, not even an
 * order is stored. Immutable and thread-safe.
 */
abstract sealed class Codes permits PackedCodes, TextCodes {

  private final int size;

  /** Ranks in the order of their codes, or {@code null} if that is 0, 1, 2 … */
  private final int @Nullable [] order;

  Codes(int[] order) {
    this.size = order.length;
    this.order = IntStream.range(0, size).allMatch(i -> order[i] == i) ? null : order;
  }

  /**
   * Codes as numbers if they fit, else as bytes.
   *
   * @param byRank the key of each rank
   * @param order ranks in the order of their codes
   */
  static Codes of(KeyStore keys, long[] byRank, int[] order) {
    if (Arrays.stream(byRank).allMatch(KeyStore::isPacked)) {
      return new PackedCodes(CodeAlphabet.DIGITS, byRank, order);
    }
    Texts texts = new Texts();
    for (long key : byRank) {
      texts.add(keys.text(key));
    }
    CodeAlphabet alphabet = CodeAlphabet.find(texts);
    return alphabet == null
        ? new TextCodes(texts.trim(), order)
        : new PackedCodes(alphabet, alphabet.pack(texts), order);
  }

  /** The code at a rank. */
  abstract String get(int rank);

  /** The rank of a code, or -1. */
  abstract int find(String code);

  abstract long codeBytes();

  final int size() {
    return size;
  }

  /** The rank whose code is at this place in the order of codes. */
  final int at(int place) {
    return order == null ? place : order[place];
  }

  final long byteSize() {
    return codeBytes() + (order == null ? 0 : (long) Integer.BYTES * size);
  }
}
