package io.urbangov.resolve;

/**
 * Where each character of a pattern of up to 64 stands, as a word of bits: what bit-parallel string
 * comparison looks up for every character of the other text. A small open hash by the low eight
 * bits, so that Latin text never collides; one for each thread, filled and emptied again, so that
 * nothing is allocated. Not thread-safe.
 */
final class Positions {

  /** The longest pattern. */
  static final int MAX = Long.SIZE;

  private static final int SLOTS = 256;
  private static final int MASK = SLOTS - 1;
  private static final ThreadLocal<Positions> OF_THREAD = ThreadLocal.withInitial(Positions::new);

  private final char[] characters = new char[SLOTS];
  private final long[] bits = new long[SLOTS];
  private final int[] used = new int[MAX + 1];
  private int size;

  private Positions() {}

  /** This thread's positions; whoever fills them clears them. */
  static Positions ofThread() {
    return OF_THREAD.get();
  }

  /** Takes a pattern of at most 64 characters; false, and nothing taken, if one is a surrogate. */
  boolean fill(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Character.isSurrogate(c)) {
        clear();
        return false;
      }
      int slot = c & MASK;
      while (bits[slot] != 0 && characters[slot] != c) {
        slot = (slot + 1) & MASK;
      }
      long before = bits[slot];
      characters[slot] = c;
      used[size] = slot;
      size += before == 0 ? 1 : 0;
      bits[slot] = before | 1L << i;
    }
    return true;
  }

  /**
   * The positions of a character, the lowest bit for the first. A slot keeps its character when it
   * is cleared, so that the first look mostly decides.
   */
  long of(char c) {
    int slot = c & MASK;
    return characters[slot] == c ? bits[slot] : probe(c, slot);
  }

  private long probe(char c, int home) {
    int slot = home;
    while (bits[slot] != 0) {
      if (characters[slot] == c) {
        return bits[slot];
      }
      slot = (slot + 1) & MASK;
    }
    return 0;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      bits[used[i]] = 0;
    }
    size = 0;
  }
}
