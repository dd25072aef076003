package io.urbangov.hierarchy;

import java.util.stream.IntStream;

/**
 * The shape of a forest: for each rank, the rank above and the end of the subtree. Ranks are taken
 * as they are, unchecked. Immutable and thread-safe.
 */
final class PreOrder {

  static final int NONE = -1;

  private final int[] parent;
  private final int[] end;

  /** Keeps the array, which must not change any more. */
  PreOrder(int[] parent) {
    this.parent = parent;
    this.end = new int[parent.length];
    for (int rank = parent.length - 1; rank >= 0; rank--) {
      end[rank] = Math.max(end[rank], rank + 1);
      if (parent[rank] >= 0) {
        end[parent[rank]] = Math.max(end[parent[rank]], end[rank]);
      }
    }
  }

  int size() {
    return parent.length;
  }

  int parent(int rank) {
    return parent[rank];
  }

  int end(int rank) {
    return end[rank];
  }

  boolean isAncestor(int ancestor, int rank) {
    return ancestor <= rank && rank < end[ancestor];
  }

  /** The lowest common ancestor, or {@link #NONE}. */
  int lca(int a, int b) {
    int common = a;
    while (common >= 0 && !isAncestor(common, b)) {
      common = parent[common];
    }
    return common;
  }

  IntStream ancestors(int rank) {
    return IntStream.iterate(parent[rank], above -> above >= 0, above -> parent[above]);
  }

  /** The subtrees that follow each other in this range, by their first ranks. */
  IntStream siblings(int first, int last) {
    return IntStream.iterate(first, rank -> rank < last, rank -> end[rank]);
  }

  void rollUp(long[] total) {
    for (int rank = total.length - 1; rank > 0; rank--) {
      if (parent[rank] >= 0) {
        total[parent[rank]] += total[rank];
      }
    }
  }

  void rollUp(double[] total) {
    for (int rank = total.length - 1; rank > 0; rank--) {
      if (parent[rank] >= 0) {
        total[parent[rank]] += total[rank];
      }
    }
  }

  long byteSize() {
    return 2L * Integer.BYTES * parent.length;
  }
}
