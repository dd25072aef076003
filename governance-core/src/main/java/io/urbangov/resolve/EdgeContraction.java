package io.urbangov.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Clusters one connected component by contracting its strongest edge again and again, as long as
 * one is positive and its contraction is allowed.
 *
 * <p>Edges that become parallel add up, so evidence against counts as much as evidence for: a chain
 * of weak links through records that disagree does not become one entity. The result depends on the
 * weights and ids alone. O(E log E) for bounded degree. Source: Keuper et al. (2015), Efficient
 * decomposition of image and mesh graphs by lifted multicuts (greedy additive edge contraction).
 */
final class EdgeContraction {

  /** Whether the clusters named after two records may become one; told when they do. */
  interface Constraint {
    boolean allows(int a, int b);

    void merged(int into, int from);
  }

  private record Edge(double weight, int a, int b) {}

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingDouble((Edge e) -> -e.weight)
          .thenComparingInt(Edge::a)
          .thenComparingInt(Edge::b);

  private final Constraint constraint;
  private final UnionFind clusters;
  private final Map<Integer, Map<Integer, Double>> neighbors = new HashMap<>();
  private final PriorityQueue<Edge> queue = new PriorityQueue<>(STRONGEST_FIRST);

  EdgeContraction(UnionFind clusters, Constraint constraint) {
    this.clusters = clusters;
    this.constraint = constraint;
  }

  /** Adds an edge; a negative weight is evidence that the two are different. */
  void add(int a, int b, double weight) {
    put(a, b, weight);
  }

  private void put(int a, int b, double weight) {
    neighbors.computeIfAbsent(a, x -> new TreeMap<>()).put(b, weight);
    neighbors.computeIfAbsent(b, x -> new TreeMap<>()).put(a, weight);
    if (weight > 0) {
      queue.add(new Edge(weight, Math.min(a, b), Math.max(a, b)));
    }
  }

  /** Contracts until no positive edge is left, joining the clusters in the union-find. */
  void run() {
    for (Edge edge = queue.poll(); edge != null; edge = queue.poll()) {
      if (isCurrent(edge) && constraint.allows(edge.a, edge.b)) {
        contract(edge.a, edge.b);
      }
    }
  }

  private boolean isCurrent(Edge edge) {
    Map<Integer, Double> others = neighbors.get(edge.a);
    Double weight = others == null ? null : others.get(edge.b);
    return weight != null && weight == edge.weight;
  }

  /** Moves the edges of the larger id to the smaller one, which names the cluster. */
  private void contract(int into, int from) {
    clusters.union(into, from);
    constraint.merged(into, from);
    Map<Integer, Double> kept = edges(into);
    Map<Integer, Double> moved = edges(from);
    neighbors.remove(from);
    kept.remove(from);
    moved.remove(into);
    moved.forEach(
        (other, weight) -> {
          edges(other).remove(from);
          put(into, other, weight + kept.getOrDefault(other, 0.0));
        });
  }

  private Map<Integer, Double> edges(int node) {
    return neighbors.computeIfAbsent(node, x -> new TreeMap<>());
  }
}
