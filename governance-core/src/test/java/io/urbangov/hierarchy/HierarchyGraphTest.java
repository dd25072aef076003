package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.lca.NaiveLCAFinder;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.DepthFirstIterator;
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
