package io.urbangov.hierarchy;

import java.util.Arrays;

/** Which node has taken a key, by the key's number. Not thread-safe. */
final class Owners {

  static final int NOBODY = -1;

  private int[] nodeOf = new int[0];

  int get(int key) {
    return key < nodeOf.length ? nodeOf[key] : NOBODY;
  }

  void put(int key, int node) {
    if (key >= nodeOf.length) {
      int length = nodeOf.length;
      nodeOf = Arrays.copyOf(nodeOf, Math.max(key + 64, length + (length >> 1)));
      Arrays.fill(nodeOf, length, nodeOf.length, NOBODY);
    }
    nodeOf[key] = node;
  }
}
