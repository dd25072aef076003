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
  private static final ThreadLocal<Positions> OF_THREAD = ThreadLocal.withInitial(Positions::new);

  private final char[] characters = new char[SLOTS];
  private final long[] bits = new long[SLOTS];
  private final int[] used = new int[MAX];
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
      int slot = slot(c);
      if (bits[slot] == 0) {
        characters[slot] = c;
        used[size++] = slot;
      }
      bits[slot] |= 1L << i;
    }
    return true;
  }

  /** The positions of a character, the lowest bit for the first. */
  long of(char c) {
    return bits[slot(c)];
  }

  private int slot(char c) {
    int slot = c & (SLOTS - 1);
    while (bits[slot] != 0 && characters[slot] != c) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      bits[used[i]] = 0;
    }
    size = 0;
  }
}
