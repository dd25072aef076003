package io.urbangov.hierarchy;

/**
 * Different texts, each with a number from 0 in the order in which they came.
 *
 * <p>Open addressing over {@link Texts}: no object per text. Not thread-safe until it is frozen,
 * immutable and thread-safe then.
 */
final class TextPool {

  private static final long NUMBER = 0xFFFF_FFFFL;

  private final Texts texts = new Texts();

  /** A hash code and, in the lower half, a number + 1; 0 is free. One look settles most. */
  private long[] slots = new long[1 << 7];

  private boolean frozen;

  int size() {
    return texts.size();
  }

  Texts texts() {
    return texts;
  }

  String get(int number) {
    return texts.get(number);
  }

  /** The number of a text, or -1. */
  int find(String text) {
    return number(slots[slot(text, hash(text))]);
  }

  /** The number of a text, which is added if it is new. */
  int add(String text) {
    int hash = hash(text);
    int slot = slot(text, hash);
    if (slots[slot] == 0) {
      append(text, hash, slot);
      return texts.size() - 1;
    }
    return number(slots[slot]);
  }

  private static int number(long entry) {
    return (int) (entry & NUMBER) - 1;
  }

  /** Mixed as in MurmurHash3: names count up, and without it their hash codes would cluster. */
  private static int hash(String text) {
    int hash = text.hashCode();
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  private int slot(String text, int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0 && differs(slots[slot], text, hash)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean differs(long entry, String text, int hash) {
    return (int) (entry >>> 32) != hash || texts.compare(number(entry), text) != 0;
  }

  private void append(String text, int hash, int slot) {
    if (frozen) {
      throw new IllegalStateException("a frozen pool takes no texts");
    }
    texts.add(text);
    slots[slot] = (long) hash << 32 | texts.size();
    if (2 * texts.size() > slots.length) {
      widen();
    }
  }

  private void widen() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & slots.length - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = entry;
      }
    }
  }

  /** Takes no more texts, and gives back what they would have needed. */
  TextPool freeze() {
    frozen = true;
    texts.trim();
    return this;
  }

  long byteSize() {
    return texts.byteSize() + (long) Long.BYTES * slots.length;
  }
}
