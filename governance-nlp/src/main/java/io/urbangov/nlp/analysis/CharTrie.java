package io.urbangov.nlp.analysis;

import java.util.Arrays;
import java.util.Iterator;
import java.util.SortedSet;

/**
 * Texts by their characters, in one flat array: a node is a slot of an open-addressing table, and
 * is found by its parent's slot and its character. A slot holds both, the value, and whether any
 * node is below it.
 *
 * <p>8 bytes a slot, at most two in three slots taken, so that a character costs one look into
 * memory. Up to 2²⁴ slots and 2²² texts. A double array would be smaller by a third and takes a
 * search for free places to build, which a lexicon that gets a new version at run time would pay
 * each time. Immutable and thread-safe once built.
 */
final class CharTrie {

  /** The node before the first character. */
  static final int ROOT = -1;

  /** No such node. */
  static final int NONE = -2;

  /** The value of a node that no text ends at. */
  static final int NO_VALUE = -1;

  private static final long EMPTY = -1;
  private static final int SMALLEST = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int KEY_SHIFT = 23;
  private static final long INNER = 1L << (KEY_SHIFT - 1);
  private static final long VALUE_MASK = INNER - 1;
  private static final int MOST_SLOTS = 1 << 24;

  /** A key, a bit for inner nodes, and the value plus one. */
  private final long[] slots;

  private final int shift;

  /** Room for so many nodes, no more. */
  CharTrie(int nodes) {
    int size = Integer.highestOneBit(Math.max(SMALLEST, nodes + nodes / 2)) << 1;
    if (size > MOST_SLOTS) {
      throw new IllegalArgumentException("nodes must be at most 11 million, was: " + nodes);
    }
    slots = new long[size];
    Arrays.fill(slots, EMPTY);
    shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
  }

  /** The texts, numbered in their order. */
  static CharTrie of(SortedSet<String> texts) {
    int nodes = 0;
    String last = "";
    for (String text : texts) {
      nodes += text.length() - shared(last, text);
      last = text;
    }
    CharTrie trie = new CharTrie(nodes);
    int number = 0;
    for (Iterator<String> each = texts.iterator(); each.hasNext(); number++) {
      trie.put(each.next(), number);
    }
    return trie;
  }

  private static int shared(String a, String b) {
    int mismatch = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    return mismatch < 0 ? a.length() : mismatch;
  }

  /** Only while it is being built. */
  void put(CharSequence text, int value) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      if (node != ROOT) {
        slots[node] |= INNER;
      }
      long key = key(node, text.charAt(i));
      node = slot(key);
      slots[node] = slots[node] == EMPTY ? key << KEY_SHIFT : slots[node];
    }
    slots[node] = (slots[node] & ~VALUE_MASK) | (value + 1);
  }

  /** The node one character on, or {@link #NONE}. */
  int next(int node, char c) {
    if (node != ROOT && (slots[node] & INNER) == 0) {
      return NONE;
    }
    int slot = slot(key(node, c));
    return slots[slot] == EMPTY ? NONE : slot;
  }

  /** The value of the text that ends here, or {@link #NO_VALUE}. */
  int value(int node) {
    return (int) (slots[node] & VALUE_MASK) - 1;
  }

  /** The value of a whole text, or {@link #NO_VALUE}. */
  int find(CharSequence text) {
    int node = node(text);
    return node < 0 ? NO_VALUE : value(node);
  }

  /** The node of a text that has a value, or below 0. */
  int node(CharSequence text) {
    int node = follow(ROOT, text);
    return node >= 0 && value(node) == NO_VALUE ? NONE : node;
  }

  /** The node a text further on, or {@link #NONE}. */
  int follow(int from, CharSequence text) {
    int node = from;
    for (int i = 0; i < text.length() && node != NONE; i++) {
      node = next(node, text.charAt(i));
    }
    return node;
  }

  /** The text that leads to a node. */
  String text(int node) {
    StringBuilder reversed = new StringBuilder();
    for (int at = node; at != ROOT; at = parent(at)) {
      reversed.append((char) (slots[at] >>> KEY_SHIFT));
    }
    StringBuilder text = new StringBuilder();
    for (int i = reversed.length() - 1; i >= 0; i--) {
      text.append(reversed.charAt(i));
    }
    return text.toString();
  }

  private int parent(int node) {
    return (int) (slots[node] >>> (KEY_SHIFT + Character.SIZE)) - 1;
  }

  private static long key(int node, char c) {
    return ((node + 1L) << Character.SIZE) | c;
  }

  /** Where a key is, or the free slot where it would be. */
  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (slots[slot] >>> KEY_SHIFT != key && slots[slot] != EMPTY) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
