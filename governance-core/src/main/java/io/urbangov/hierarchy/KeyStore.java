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

  /** The places of different keys, in the order of their texts by UTF-16 code unit. */
  int[] order(long[] keys) {
    if (Arrays.stream(keys).allMatch(KeyStore::isPacked)) {
      return orderOfPacked(keys);
    }
    Texts texts = new Texts();
    for (long key : keys) {
      texts.add(text(key));
    }
    CodeAlphabet alphabet = CodeAlphabet.find(texts);
    return alphabet == null ? orderOfTexts(texts) : orderOfPacked(alphabet.pack(texts));
  }

  /** Sorts the numbers alone, which is quick, and looks up where each has gone. */
  private static int[] orderOfPacked(long[] packed) {
    KeySet sorted = new KeySet(packed.clone());
    int[] order = new int[packed.length];
    for (int place = 0; place < packed.length; place++) {
      order[sorted.number(packed[place])] = place;
    }
    return order;
  }

  private static int[] orderOfTexts(Texts texts) {
    Integer[] order = new Integer[texts.size()];
    Arrays.setAll(order, place -> place);
    Arrays.sort(order, texts::compare);
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
