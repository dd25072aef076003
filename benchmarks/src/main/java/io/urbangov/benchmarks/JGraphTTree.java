package io.urbangov.benchmarks;

import io.urbangov.hierarchy.Hierarchy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.lca.NaiveLCAFinder;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** The same tree in JGraphT's own graph, asked the same with what JGraphT has. */
final class JGraphTTree {

  private static final double MIB = 1 << 20;

  private final Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

  private JGraphTTree(Hierarchy hierarchy) {
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      graph.addVertex(rank);
      if (hierarchy.parent(rank) >= 0) {
        graph.addEdge(hierarchy.parent(rank), rank);
      }
    }
  }

  /** Fewer questions than we are asked, since each takes so much longer. */
  static Map<String, Object> figures(Hierarchy hierarchy, RankPairs all) {
    long before = used();
    long start = ThreadClock.nanos();
    JGraphTTree tree = new JGraphTTree(hierarchy);
    double build = (ThreadClock.nanos() - start) / 1e9;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("build_cpu_seconds", build);
    figures.put("mib", (used() - before) / MIB);
    RankPairs walked = all.first(1 << 18);
    RankPairs found = all.first(1 << 13);
    agree(walked.yes(tree::isAncestor), walked.yes(hierarchy::isAncestor));
    NaiveLCAFinder<Integer, DefaultEdge> finder = new NaiveLCAFinder<>(tree.graph);
    RankPairs.Question byLca = (a, b) -> Integer.valueOf(a).equals(finder.getLCA(a, b));
    agree(found.yes(byLca), found.yes(hierarchy::isAncestor));
    figures.put("is_ancestor_per_second", walked.perSecond(3, tree::isAncestor));
    figures.put("naive_lca_is_ancestor_per_second", found.perSecond(3, byLca));
    figures.put("rollup_ms", tree.rollUpMillis(hierarchy.size()));
    return figures;
  }

  private static void agree(long theirs, long ours) {
    if (theirs != ours) {
      throw new IllegalStateException("answers must agree, was: " + theirs + " and " + ours);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** By walking up. */
  private boolean isAncestor(int ancestor, int rank) {
    Integer at = rank;
    while (at != ancestor) {
      var above = graph.incomingEdgesOf(at).iterator();
      if (!above.hasNext()) {
        return false;
      }
      at = graph.getEdgeSource(above.next());
    }
    return true;
  }

  /** In topological order backwards, as one would do it over any graph; median of three. */
  private double rollUpMillis(int size) {
    double[] millis = new double[3];
    for (int run = 0; run < millis.length; run++) {
      long start = ThreadClock.nanos();
      List<Integer> order = new ArrayList<>(size);
      new TopologicalOrderIterator<>(graph).forEachRemaining(order::add);
      long[] total = new long[size];
      Arrays.fill(total, 1);
      for (int i = size - 1; i >= 0; i--) {
        for (DefaultEdge edge : graph.incomingEdgesOf(order.get(i))) {
          total[graph.getEdgeSource(edge)] += total[order.get(i)];
        }
      }
      millis[run] = (ThreadClock.nanos() - start) / 1e6;
    }
    return HierarchyRun.median(millis);
  }
}
