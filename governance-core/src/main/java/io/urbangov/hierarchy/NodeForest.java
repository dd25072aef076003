package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Nodes by number, and those below each, in the order of their codes. Not thread-safe. */
final class NodeForest {

  private final int[] parents;
  private final int[] byCode;
  private final int[] start;
  private final int[] below;
  private final boolean[] reached;

  /**
   * Keeps the arrays.
   *
   * @param parents the node above each, or a negative mark
   * @param byCode all nodes, in the order of their codes
   */
  NodeForest(int[] parents, int[] byCode) {
    this.parents = parents;
    this.byCode = byCode;
    this.start = new int[parents.length + 1];
    this.below = new int[parents.length];
    this.reached = new boolean[parents.length];
    for (int parent : parents) {
      if (parent >= 0) {
        start[parent + 1]++;
      }
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] next = start.clone();
    for (int node : byCode) {
      if (parents[node] >= 0) {
        below[next[parents[node]]++] = node;
      }
    }
  }

  int parent(int node) {
    return parents[node];
  }

  /** All nodes at and below those with this mark for a parent, in pre-order. */
  int[] walk(int mark) {
    int[] found = new int[parents.length];
    int count = 0;
    int[] stack = new int[parents.length];
    int height = 0;
    for (int at = byCode.length - 1; at >= 0; at--) {
      if (parents[byCode[at]] == mark) {
        stack[height++] = byCode[at];
      }
    }
    while (height > 0) {
      int node = stack[--height];
      reached[node] = true;
      found[count++] = node;
      for (int at = start[node + 1] - 1; at >= start[node]; at--) {
        stack[height++] = below[at];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** All nodes that no walk has come to. */
  int[] unreached() {
    return IntStream.range(0, reached.length).filter(node -> !reached[node]).toArray();
  }
}
