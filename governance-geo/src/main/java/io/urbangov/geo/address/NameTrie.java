package io.urbangov.geo.address;

/**
 * Names by their characters, in one open-addressing table of (node, character) → node.
 *
 * <p>About 20 bytes per node. Not thread-safe while names are added; thread-safe after.
 */
final class NameTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] children = new int[1 << 10];
  private int nodes = 1;

  /** The number of nodes; they are numbered from 0, the root. */
  int size() {
    return nodes;
  }

  /** The node of a name, new if need be. */
  int add(String name) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      int child = child(node, name.charAt(i));
      node = child == NONE ? insert(node, name.charAt(i)) : child;
    }
    return node;
  }

  /** The node below another, or {@link #NONE}. */
  int child(int node, char c) {
    long key = key(node, c);
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** The node of a name, or {@link #NONE}. */
  int find(CharSequence name) {
    int node = ROOT;
    for (int i = 0; i < name.length() && node != NONE; i++) {
      node = child(node, name.charAt(i));
    }
    return node;
  }

  private int insert(int node, char c) {
    if (2 * nodes > keys.length) {
      grow();
    }
    put(key(node, c), nodes);
    return nodes++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private void put(long key, int child) {
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    children[slot] = child;
  }

  /** Never 0, since the node is counted from 1. */
  private static long key(int node, char c) {
    return ((node + 1L) << 16) | c;
  }

  private static int slot(long key, int length) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (int) ((hash >>> 40) ^ (hash >>> 20)) & (length - 1);
  }
}
