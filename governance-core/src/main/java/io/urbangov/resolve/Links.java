package io.urbangov.resolve;

import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The links inside entities, by record: what holds an entity together. Four bytes a record and a
 * link beside the links themselves. Immutable and thread-safe.
 */
final class Links {

  private final Edges edges;
  private final int[] offsets;
  private final int[] inside;

  Links(Edges edges, Clusters clusters, int rows) {
    this.edges = edges;
    this.offsets = new int[rows + 1];
    for (int e = 0; e < edges.size(); e++) {
      offsets[edges.from(e) + 1] += isInside(e, clusters) ? 1 : 0;
    }
    for (int row = 0; row < rows; row++) {
      offsets[row + 1] += offsets[row];
    }
    this.inside = new int[offsets[rows]];
    int[] next = offsets.clone();
    for (int e = 0; e < edges.size(); e++) {
      if (isInside(e, clusters)) {
        inside[next[edges.from(e)]++] = e;
      }
    }
  }

  private boolean isInside(int edge, Clusters clusters) {
    return clusters.together(edges.from(edge), edges.to(edge));
  }

  Edges edges() {
    return edges;
  }

  /** A random sample without replacement of the links that have no label. */
  List<ScoredPair> sample(int atMost, long seed, RecordTable table, Labels known) {
    List<ScoredPair> unlabelled = new ArrayList<>();
    for (int e = 0; e < edges.size(); e++) {
      RecordId a = table.record(edges.from(e)).id();
      RecordId b = table.record(edges.to(e)).id();
      if (known.find(a, b).isEmpty()) {
        unlabelled.add(new ScoredPair(a, b, edges.weight(e)));
      }
    }
    unlabelled.sort(Comparator.comparing(ScoredPair::a).thenComparing(ScoredPair::b));
    Collections.shuffle(unlabelled, new Random(seed));
    return List.copyOf(unlabelled.subList(0, Math.min(atMost, unlabelled.size())));
  }

  /**
   * The strongest links that connect the records of one entity, the strongest first: its maximum
   * spanning tree (Kruskal 1956).
   *
   * @param rows the records, ascending
   */
  List<Integer> spanning(int[] rows) {
    List<Integer> all = inside(rows);
    all.sort(
        Comparator.comparingDouble((Integer e) -> -edges.weight(e))
            .thenComparingInt(edges::from)
            .thenComparingInt(edges::to));
    UnionFind joined = new UnionFind(rows.length);
    List<Integer> tree = new ArrayList<>();
    for (int e : all) {
      int a = Arrays.binarySearch(rows, edges.from(e));
      int b = Arrays.binarySearch(rows, edges.to(e));
      if (joined.find(a) != joined.find(b)) {
        joined.union(a, b);
        tree.add(e);
      }
    }
    return tree;
  }

  /** All links between the records of one entity. */
  List<Integer> inside(int[] rows) {
    List<Integer> all = new ArrayList<>();
    for (int row : rows) {
      for (int i = offsets[row]; i < offsets[row + 1]; i++) {
        all.add(inside[i]);
      }
    }
    return all;
  }
}
