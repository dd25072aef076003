package io.urbangov.resolve;

import io.urbangov.resolve.report.WeakestLink;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.StoerWagnerMinimumCut;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Finds the split of an entity that costs least: the minimum cut of its links, each as strong as it
 * is above the link threshold. For entities of many records, the weakest link of the spanning
 * evidence instead.
 *
 * <p>Source: Stoer and Wagner (1997), A simple min-cut algorithm.
 */
final class WeakestLinks {

  /** The most records of which the minimum cut is looked for: some tenths of a second. */
  static final int MOST_EXACT = 64;

  private final Evidence evidence;
  private final Links links;
  private final Explainer explainer;

  WeakestLinks(Evidence evidence, Links links, Explainer explainer) {
    this.evidence = evidence;
    this.links = links;
    this.explainer = explainer;
  }

  /**
   * The weakest link of two records or more.
   *
   * @param rows the records, ascending
   */
  WeakestLink of(int[] rows) {
    List<Integer> inside = links.inside(rows);
    boolean exact = rows.length <= MOST_EXACT;
    Set<Integer> side = smaller(exact ? minimumCut(rows, inside) : weakestOfTree(rows), rows);
    double bits = 0;
    int cut = 0;
    int strongest = -1;
    for (int link : inside) {
      if (side.contains(links.edges().from(link)) != side.contains(links.edges().to(link))) {
        double weight = links.edges().weight(link);
        bits += weight - evidence.linkWeight();
        cut++;
        strongest = strongest < 0 || weight > links.edges().weight(strongest) ? link : strongest;
      }
    }
    int a = strongest < 0 ? first(side, rows, true) : links.edges().from(strongest);
    int b = strongest < 0 ? first(side, rows, false) : links.edges().to(strongest);
    return new WeakestLink(
        side.stream().sorted().map(row -> evidence.table().record(row).id()).toList(),
        bits,
        cut,
        inside.size(),
        comparedAcross(side, rows) - cut,
        explainer.waterfall(a, b),
        exact);
  }

  private static int first(Set<Integer> side, int[] rows, boolean inside) {
    return Arrays.stream(rows)
        .filter(row -> side.contains(row) == inside)
        .findFirst()
        .orElseThrow();
  }

  private Set<Integer> minimumCut(int[] rows, List<Integer> inside) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Arrays.stream(rows).forEach(graph::addVertex);
    for (int link : inside) {
      DefaultWeightedEdge edge = graph.addEdge(links.edges().from(link), links.edges().to(link));
      graph.setEdgeWeight(edge, Math.max(0, links.edges().weight(link) - evidence.linkWeight()));
    }
    return new StoerWagnerMinimumCut<>(graph).minCut();
  }

  private Set<Integer> weakestOfTree(int[] rows) {
    List<Integer> tree = links.spanning(rows);
    UnionFind joined = new UnionFind(rows.length);
    for (int link : tree.subList(0, Math.max(0, tree.size() - 1))) {
      joined.union(
          Arrays.binarySearch(rows, links.edges().from(link)),
          Arrays.binarySearch(rows, links.edges().to(link)));
    }
    Set<Integer> side = new HashSet<>();
    for (int i = 0; i < rows.length; i++) {
      if (joined.find(i) == joined.find(0)) {
        side.add(rows[i]);
      }
    }
    return side;
  }

  /** The smaller of the two sides; of equal ones, the one without the first record. */
  private static Set<Integer> smaller(Set<Integer> side, int[] rows) {
    boolean keep =
        2 * side.size() < rows.length
            || (2 * side.size() == rows.length && !side.contains(rows[0]));
    Set<Integer> smaller = new HashSet<>();
    for (int row : rows) {
      if (side.contains(row) == keep) {
        smaller.add(row);
      }
    }
    return smaller;
  }

  private int comparedAcross(Set<Integer> side, int[] rows) {
    int compared = 0;
    for (int a : side) {
      for (int b : rows) {
        compared += !side.contains(b) && evidence.blocks().owner(a, b) >= 0 ? 1 : 0;
      }
    }
    return compared;
  }
}
