package io.urbangov.resolve;

import java.util.Arrays;

/** Disjoint sets of ints, each named after its smallest member. Not thread-safe. */
final class UnionFind {

  private final int[] parent;

  UnionFind(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void union(int a, int b) {
    int x = find(a);
    int y = find(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Per element the smallest of its set. */
  int[] names() {
    int[] names = new int[parent.length];
    Arrays.setAll(names, this::find);
    return names;
  }
}
