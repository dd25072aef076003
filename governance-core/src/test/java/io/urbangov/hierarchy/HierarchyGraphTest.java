package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.LowestCommonAncestorAlgorithm;
import org.jgrapht.alg.lca.BinaryLiftingLCAFinder;
import org.jgrapht.alg.lca.EulerTourRMQLCAFinder;
import org.jgrapht.alg.lca.HeavyPathLCAFinder;
import org.jgrapht.alg.lca.NaiveLCAFinder;
import org.jgrapht.alg.lca.TarjanLCAFinder;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.DepthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.junit.jupiter.api.Test;

class HierarchyGraphTest {

  // 0 a, 1 a1, 2 a1x, 3 a2, 4 b
  private final Graph<Integer, DefaultEdge> graph =
      Hierarchy.load(Rows.parse("a A 1 -\na1 A1 2 a\na2 A2 2 a\na1x X 3 a1\nb B 1 -"))
          .hierarchy()
          .asGraph();

  @Test
  void iterators_runFromTheTopDown() {
    List<Integer> breadthFirst = new ArrayList<>();
    new BreadthFirstIterator<>(graph, 0).forEachRemaining(breadthFirst::add);
    assertThat(breadthFirst).containsExactly(0, 1, 3, 2);
    assertThat(new DepthFirstIterator<>(graph, 4)).toIterable().containsExactly(4);
  }

  @Test
  void shortestPath_leadsDownOnly() {
    DijkstraShortestPath<Integer, DefaultEdge> paths = new DijkstraShortestPath<>(graph);
    assertThat(paths.getPath(0, 2).getVertexList()).containsExactly(0, 1, 2);
    assertThat(paths.getPath(2, 0)).isNull();
  }

  @Test
  void lca_agreesWithJGraphT() {
    for (int seed = 0; seed < 10; seed++) {
      Hierarchy hierarchy = Hierarchy.load(Rows.random(40, new Random(seed))).hierarchy();
      NaiveLCAFinder<Integer, DefaultEdge> finder = new NaiveLCAFinder<>(hierarchy.asGraph());
      for (int a = 0; a < 40; a++) {
        for (int b = 0; b < 40; b++) {
          Integer theirs = finder.getLCA(a, b);
          assertThat(hierarchy.lca(a, b).orElse(-1))
              .as("seed %d, %d and %d", seed, a, b)
              .isEqualTo(theirs == null ? -1 : theirs);
        }
      }
    }
  }

  /** JGraphT's own lowest common ancestors, by four different algorithms. */
  @Test
  void lcaFinders_ofJGraphT_agreeOnATree() {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      List<UnitRow> rows = new ArrayList<>(Rows.parse("top T L -"));
      for (UnitRow row : Rows.random(40, random)) {
        String parent = row.parent() == null ? "top" : row.parent();
        rows.add(new UnitRow("u", row.line(), row.code(), row.name(), row.level(), parent));
      }
      Hierarchy hierarchy = Hierarchy.load(rows).hierarchy();
      Graph<Integer, DefaultEdge> tree = hierarchy.asGraph();
      List<LowestCommonAncestorAlgorithm<Integer>> finders =
          List.of(
              new BinaryLiftingLCAFinder<>(tree, 0),
              new EulerTourRMQLCAFinder<>(tree, 0),
              new HeavyPathLCAFinder<>(tree, 0),
              new TarjanLCAFinder<>(tree, 0));
      for (int i = 0; i < 200; i++) {
        int a = random.nextInt(41);
        int b = random.nextInt(41);
        int ours = hierarchy.lca(a, b).orElseThrow();
        for (LowestCommonAncestorAlgorithm<Integer> finder : finders) {
          assertThat(finder.getLCA(a, b)).as("seed %d, %d and %d", seed, a, b).isEqualTo(ours);
        }
      }
    }
  }

  @Test
  void topologicalOrder_hasUnitsBeforeThoseBelow() {
    List<Integer> seen = new ArrayList<>();
    new TopologicalOrderIterator<>(graph).forEachRemaining(seen::add);
    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(seen.indexOf(0)).isLessThan(seen.indexOf(1));
    assertThat(seen.indexOf(1)).isLessThan(seen.indexOf(2));
  }

  @Test
  void exporters_write() {
    DOTExporter<Integer, DefaultEdge> dot = new DOTExporter<>(rank -> "u" + rank);
    StringWriter drawing = new StringWriter();
    dot.exportGraph(graph, drawing);
    assertThat(drawing.toString().lines().map(String::strip))
        .containsExactly(
            "strict digraph G {",
            "u0;",
            "u1;",
            "u2;",
            "u3;",
            "u4;",
            "u0 -> u1;",
            "u1 -> u2;",
            "u0 -> u3;",
            "}");
    StringWriter xml = new StringWriter();
    new GraphMLExporter<Integer, DefaultEdge>(rank -> "u" + rank).exportGraph(graph, xml);
    assertThat(xml.toString())
        .contains("<node id=\"u4\"/>")
        .contains("source=\"u1\" target=\"u2\"");
  }

  @Test
  void shape_isThatOfAForest() {
    assertThat(GraphTests.isForest(new AsUndirectedGraph<>(graph))).isTrue();
    assertThat(new ConnectivityInspector<>(graph).connectedSets()).hasSize(2);
    assertThat(graph.edgeSet()).hasSize(3).containsExactlyInAnyOrderElementsOf(edges());
    assertThat(graph.getEdge(1, 2)).isEqualTo(graph.outgoingEdgesOf(1).iterator().next());
    assertThat(graph.getEdge(2, 1)).isNull();
    assertThat(graph.getAllEdges(0, 2)).isEmpty();
    assertThat(graph.containsEdge(0, 3)).isTrue();
    assertThat(graph.degreeOf(0)).isEqualTo(2);
    assertThat(graph.degreeOf(1)).isEqualTo(2);
    assertThat(graph.edgesOf(1)).hasSize(2);
    assertThat(graph.containsVertex(5)).isFalse();
    assertThat(graph.getEdgeWeight(graph.getEdge(0, 1))).isEqualTo(1.0);
  }

  private Set<DefaultEdge> edges() {
    return Set.of(graph.getEdge(0, 1), graph.getEdge(0, 3), graph.getEdge(1, 2));
  }

  @Test
  void change_isRefused() {
    DefaultEdge edge = graph.getEdge(0, 1);
    assertThat(graph.getType().isModifiable()).isFalse();
    for (Runnable change :
        List.<Runnable>of(
            graph::addVertex,
            () -> graph.addVertex(9),
            () -> graph.removeVertex(0),
            () -> graph.addEdge(0, 4),
            () -> graph.addEdge(0, 4, edge),
            () -> graph.removeEdge(edge),
            () -> graph.removeEdge(0, 1),
            () -> graph.setEdgeWeight(edge, 2),
            () -> graph.vertexSet().remove(0),
            () -> graph.edgeSet().remove(edge),
            () -> graph.outgoingEdgesOf(0).clear())) {
      assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void edge_ofAnotherGraph_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> graph.getEdgeSource(new UnitEdge(0, 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> graph.getEdgeTarget(new DefaultEdge()));
  }
}
