package io.urbangov.hierarchy;

import java.util.Arrays;

/**
 * Different texts, each with a number from 0 in the order in which they came.
 *
 * <p>Open addressing over {@link Texts}: no object per text. Not thread-safe until it is frozen,
 * immutable and thread-safe then.
 */
final class TextPool {

  private final Texts texts = new Texts();
  private int[] hashes = new int[1 << 6];
  private int[] slots = new int[1 << 7]; // number + 1; 0 is free
  private int shift = 32 - 7;
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
    return slots[slot(text, hash(text))] - 1;
  }

  /** The number of a text, which is added if it is new. */
  int add(String text) {
    int hash = hash(text);
    int slot = slot(text, hash);
    if (slots[slot] == 0) {
      append(text, hash, slot);
      return texts.size() - 1;
    }
    return slots[slot] - 1;
  }

  private static int hash(String text) {
    return text.hashCode() * 0x9E3779B9; // Fibonacci hashing spreads the digits of codes
  }

  private int slot(String text, int hash) {
    int slot = hash >>> shift;
    while (slots[slot] != 0 && differs(slots[slot] - 1, text, hash)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean differs(int number, String text, int hash) {
    return (!frozen && hashes[number] != hash) || texts.compare(number, text) != 0;
  }

  private void append(String text, int hash, int slot) {
    if (frozen) {
      throw new IllegalStateException("a frozen pool takes no texts");
    }
    if (texts.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    }
    hashes[texts.size()] = hash;
    texts.add(text);
    slots[slot] = texts.size();
    if (2 * texts.size() > slots.length) {
      widen();
    }
  }

  private void widen() {
    slots = new int[2 * slots.length];
    shift--;
    for (int number = 0; number < texts.size(); number++) {
      int slot = hashes[number] >>> shift;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }

  /** Gives back what only growing needs. */
  TextPool freeze() {
    frozen = true;
    hashes = new int[0];
    texts.trim();
    return this;
  }

  long byteSize() {
    return texts.byteSize() + (long) Integer.BYTES * slots.length;
  }
}
