package io.urbangov.hierarchy;

import java.util.Arrays;

/**
 * Codes and ids as numbers while they are loaded: digits alone packed into a {@code long}, from 0
 * up, without being stored; others stored and numbered from -1 down. Not thread-safe.
 */
final class KeyStore {

  /** No key. */
  static final long NONE = Long.MIN_VALUE;

  private final TextPool odd = new TextPool();

  long add(String text) {
    long packed = CodeAlphabet.DIGITS.pack(text);
    return packed >= 0 ? packed : -1L - odd.add(text);
  }

  static boolean isPacked(long key) {
    return key >= 0;
  }

  String text(long key) {
    return isPacked(key) ? CodeAlphabet.DIGITS.unpack(key) : odd.get((int) (-1L - key));
  }

  /** In the order of the texts, by UTF-16 code unit. */
  int compare(long a, long b) {
    return isPacked(a) && isPacked(b) ? Long.compare(a, b) : text(a).compareTo(text(b));
  }

  /** The places of different keys, in the order of their texts. */
  int[] order(long[] keys) {
    for (long key : keys) {
      if (!isPacked(key)) {
        return ordered(keys);
      }
    }
    KeySet sorted = new KeySet(keys.clone());
    int[] order = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      order[sorted.number(keys[place])] = place;
    }
    return order;
  }

  private int[] ordered(long[] keys) {
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, place -> place);
    Arrays.sort(order, (a, b) -> compare(keys[a], keys[b]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
