package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Clusters one connected component by contracting its strongest edge again and again, as long as
 * one is positive and its contraction is allowed. A cluster is named after its smallest record.
 *
 * <p>Edges that become parallel add up, so evidence against counts as much as evidence for: a chain
 * of weak links through records that disagree does not become one entity. Where two nodes exclude
 * each other and a third could go with either, it goes with neither: a coin toss is no evidence.
 * Such an edge waits until one of its nodes grows, or until nothing else is left to do.
 *
 * <p>The result depends on the weights and ids alone. Edges are moved from the node that has fewer:
 * O(E log² E) time, and O(D) for each edge of a node that excludes others and has D edges. Source:
 * Keuper et al. (2015), Efficient decomposition of image and mesh graphs by lifted multicuts
 * (greedy additive edge contraction).
 */
final class EdgeContraction {

  /** Whether the clusters named after two records may become one; told when they do. */
  interface Constraint {

    /** The constraint that allows everything. */
    Constraint NONE =
        new Constraint() {
          @Override
          public boolean allows(int a, int b) {
            return true;
          }

          @Override
          public boolean isFree(int cluster) {
            return true;
          }

          @Override
          public void merged(int into, int from) {}
        };

    boolean allows(int a, int b);

    /** Whether a cluster may become one with any other. */
    boolean isFree(int cluster);

    void merged(int into, int from);
  }

  /**
   * An edge between two nodes, each a record that stands for its cluster, and the names that the
   * clusters had when it was added, to order equal weights by.
   */
  private record Edge(double weight, int nameA, int nameB, int a, int b) {}

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingDouble((Edge e) -> -e.weight)
          .thenComparingInt(Edge::nameA)
          .thenComparingInt(Edge::nameB)
          .thenComparingInt(edge -> Math.min(edge.a, edge.b))
          .thenComparingInt(edge -> Math.max(edge.a, edge.b));

  /** What rounding may make of equal sums of weights. */
  private static final double TIED = 1e-6;

  private final Constraint constraint;
  private final UnionFind clusters;
  private final Map<Integer, Map<Integer, Double>> neighbors = new HashMap<>();
  private final PriorityQueue<Edge> queue = new PriorityQueue<>(STRONGEST_FIRST);

  /** The edges that wait, under both of their nodes; some have gone since. */
  private final Map<Integer, List<Edge>> waiting = new HashMap<>();

  EdgeContraction(UnionFind clusters, Constraint constraint) {
    this.clusters = clusters;
    this.constraint = constraint;
  }

  /**
   * Clusters the records 0 to {@code size - 1} of one component. Where all pairs speak for one
   * entity and the constraints allow it, there is nothing to weigh: O(E) time.
   *
   * @param edges what speaks for or against one entity, by pair
   */
  static UnionFind cluster(int size, Edges edges, Constraints constraint) {
    UnionFind clusters = new UnionFind(size);
    boolean free = constraint.allowAll(size);
    if (free && edges.areAllPositive()) {
      for (int e = 0; e < edges.size(); e++) {
        clusters.union(edges.from(e), edges.to(e));
      }
      return clusters;
    }
    EdgeContraction contraction =
        new EdgeContraction(clusters, free ? Constraint.NONE : constraint);
    for (int e = 0; e < edges.size(); e++) {
      contraction.add(edges.from(e), edges.to(e), edges.weight(e));
    }
    contraction.run();
    return clusters;
  }

  /**
   * Adds an edge; a negative weight is evidence that the two are different. One without weight says
   * nothing, and is the same as none.
   */
  void add(int a, int b, double weight) {
    if (weight != 0) {
      put(a, b, weight);
    }
  }

  private void put(int a, int b, double weight) {
    edges(a).put(b, weight);
    edges(b).put(a, weight);
    if (weight > 0) {
      int x = clusters.find(a);
      int y = clusters.find(b);
      queue.add(new Edge(weight, Math.min(x, y), Math.max(x, y), a, b));
    }
  }

  /**
   * Contracts until no positive edge is left that may be, joining the clusters in the union-find.
   */
  void run() {
    boolean joined = true;
    while (joined) {
      waiting.values().forEach(queue::addAll);
      waiting.clear();
      joined = runQueue();
    }
  }

  /** Decides the edges of the queue, and tells whether anything was joined. */
  private boolean runQueue() {
    boolean joined = false;
    for (Edge edge = queue.poll(); edge != null; edge = queue.poll()) {
      if (!isCurrent(edge) || !allows(edge.a, edge.b)) {
        continue;
      }
      if (isTied(edge)) {
        waiting.computeIfAbsent(edge.a, node -> new ArrayList<>()).add(edge);
        waiting.computeIfAbsent(edge.b, node -> new ArrayList<>()).add(edge);
      } else {
        join(edge);
        joined = true;
      }
    }
    return joined;
  }

  /** Whether either node could as well go elsewhere; what was ruled is never in doubt. */
  private boolean isTied(Edge edge) {
    return edge.weight < Rulings.RULED / 2
        && (hasRival(edge.a, edge.b, edge.weight) || hasRival(edge.b, edge.a, edge.weight));
  }

  private void join(Edge edge) {
    int a = clusters.find(edge.a);
    int b = clusters.find(edge.b);
    clusters.union(a, b);
    constraint.merged(Math.min(a, b), Math.max(a, b));
    contract(edge.a, edge.b);
  }

  private boolean allows(int a, int b) {
    int x = clusters.find(a);
    int y = clusters.find(b);
    return constraint.allows(Math.min(x, y), Math.max(x, y));
  }

  /**
   * Whether a node could as well go with another that excludes this one, each counted with the best
   * that is then left to the other.
   */
  private boolean hasRival(int a, int b, double weight) {
    if (isFree(b)) {
      return false;
    }
    double left = Double.NaN;
    for (Map.Entry<Integer, Double> other : edges(a).entrySet()) {
      int c = other.getKey();
      double rival = other.getValue();
      if (c != b && rival > 0 && excludes(b, c) && allows(a, c)) {
        left = Double.isNaN(left) ? left(b, a) : left;
        double lead = weight - rival - left;
        if (lead <= TIED && lead + left(c, a) <= TIED) {
          return true;
        }
      }
    }
    return false;
  }

  /** The best that is left to a node when another takes what excludes that: nothing, or more. */
  private double left(int node, int taken) {
    double best = 0;
    if (isFree(taken)) {
      return best;
    }
    for (Map.Entry<Integer, Double> other : edges(node).entrySet()) {
      double weight = other.getValue();
      int c = other.getKey();
      if (weight > best && c != taken && excludes(taken, c) && allows(node, c)) {
        best = weight;
      }
    }
    return best;
  }

  private boolean excludes(int a, int b) {
    return !isFree(b) && !allows(a, b);
  }

  private boolean isFree(int node) {
    return constraint.isFree(clusters.find(node));
  }

  private boolean isCurrent(Edge edge) {
    Map<Integer, Double> others = neighbors.get(edge.a);
    Double weight = others == null ? null : others.get(edge.b);
    return weight != null && weight == edge.weight;
  }

  /** Moves the edges of the node that has fewer, so that a hub is not moved again and again. */
  private void contract(int a, int b) {
    int more = Integer.compare(edges(a).size(), edges(b).size());
    boolean keepA = more > 0 || (more == 0 && a < b);
    int into = keepA ? a : b;
    int from = keepA ? b : a;
    Map<Integer, Double> kept = edges(into);
    Map<Integer, Double> moved = edges(from);
    neighbors.remove(from);
    waiting.remove(from);
    queue.addAll(Objects.requireNonNullElse(waiting.remove(into), List.of()));
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
