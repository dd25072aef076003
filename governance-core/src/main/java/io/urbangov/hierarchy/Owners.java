package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Which node has taken which key: the first one that asked. Not thread-safe. */
final class Owners {

  static final int NOBODY = -1;

  private final KeySet keys;
  private final int[] nodeOf;

  /** Takes the keys that nodes will ask for. */
  Owners(int nodes, IntToLongFunction keyOf) {
    long[] wanted = new long[nodes];
    Arrays.setAll(wanted, keyOf);
    keys = new KeySet(wanted);
    nodeOf = new int[keys.size()];
    Arrays.fill(nodeOf, NOBODY);
  }

  /** The node that has a key. */
  int get(long key) {
    int number = keys.number(key);
    return number < 0 ? NOBODY : nodeOf[number];
  }

  void put(long key, int node) {
    nodeOf[keys.number(key)] = node;
  }
}
