package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.traverse.DepthFirstIterator;
import org.junit.jupiter.api.Test;

class LinkGraphTest {

  // 0 a, 1 a1, 2 a1x, 3 d
  private static final Hierarchy UNITS =
      Hierarchy.load(Rows.parse("a A 1 -\na1 A1 2 a\na1x X 3 a1\nd D 部门 -")).hierarchy();

  private static final UnitLinks LINKS =
      UnitLinks.of(
          UNITS,
          List.of(
              new UnitLink(3, LinkType.SERVES, 1, ""),
              new UnitLink(3, LinkType.ENFORCES, 1, "油烟"),
              new UnitLink(0, LinkType.SUPERVISES, 1, ""), // beside containment
              new UnitLink(1, LinkType.SUPERVISES, 3, ""), // a cycle
              new UnitLink(2, LinkType.SERVES, 2, ""))); // a loop

  private final Graph<Integer, DefaultEdge> graph = LINKS.asGraph();

  @Test
  void paths_leadFromADepartmentToTheGrid() {
    DijkstraShortestPath<Integer, DefaultEdge> paths = new DijkstraShortestPath<>(graph);
    assertThat(paths.getPath(3, 2).getVertexList()).containsExactly(3, 1, 2);
    assertThat(paths.getPath(0, 3).getVertexList()).containsExactly(0, 1, 3);
  }

  @Test
  void edges_areToldApart() {
    assertThat(graph.getAllEdges(0, 1)).hasSize(2);
    assertThat(graph.getAllEdges(0, 1).stream().map(LINKS::linkOf).map(l -> l.isPresent()))
        .containsExactly(false, true);
    assertThat(graph.getAllEdges(3, 1).stream().map(e -> LINKS.linkOf(e).orElseThrow().type()))
        .containsExactly(LinkType.SERVES, LinkType.ENFORCES);
    assertThat(graph.getEdge(3, 2)).isNull();
    assertThat(graph.getAllEdges(3, 9)).isNull();
    assertThat(graph.edgesOf(2)).hasSize(2); // a loop is one edge
    assertThat(graph.degreeOf(2)).isEqualTo(3); // with two ends
  }

  @Test
  void strongConnectivity_findsTheCycle() {
    assertThat(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets())
        .contains(Set.of(1, 3))
        .hasSize(3);
  }

  @Test
  void exporter_writesWhatLinksMean() {
    DOTExporter<Integer, DefaultEdge> dot = new DOTExporter<>(rank -> "u" + rank);
    dot.setEdgeAttributeProvider(
        edge ->
            LINKS
                .linkOf(edge)
                .map(
                    link ->
                        Map.of("label", DefaultAttribute.createAttribute(link.type().chinese())))
                .orElse(Map.of()));
    StringWriter drawing = new StringWriter();
    dot.exportGraph(graph, drawing);
    assertThat(drawing.toString().lines().map(String::strip))
        .contains("u0 -> u1 [ ];", "u0 -> u1 [ label=\"监督\" ];", "u3 -> u1 [ label=\"执法\" ];");
  }

  @Test
  void change_isRefused() {
    assertThat(graph.getType().isModifiable()).isFalse();
    assertThatThrownBy(() -> graph.addEdge(0, 3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graph.outgoingEdgesOf(3).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graph.edgeSet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    LinkEdge foreign = new LinkEdge(new UnitLink(0, LinkType.SERVES, 2, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> graph.getEdgeSource(foreign));
  }

  /** The same edges put into JGraphT's own graph give the same answers. */
  @Test
  void view_agreesWithAGraphOfJGraphT() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      Hierarchy hierarchy = Hierarchy.load(Rows.random(25, random)).hierarchy();
      List<UnitLink> links = new ArrayList<>();
      for (int i = 0; i < 15; i++) {
        LinkType type = List.of(LinkType.values()).get(random.nextInt(3));
        links.add(new UnitLink(random.nextInt(25), type, random.nextInt(25), ""));
      }
      Graph<Integer, DefaultEdge> view = UnitLinks.of(hierarchy, links).asGraph();
      Graph<Integer, DefaultEdge> copy = new DirectedPseudograph<>(DefaultEdge.class);
      view.vertexSet().forEach(copy::addVertex);
      view.edgeSet().forEach(e -> copy.addEdge(view.getEdgeSource(e), view.getEdgeTarget(e), e));
      assertThat(view.edgeSet()).as("seed " + seed).hasSameSizeAs(copy.edgeSet());
      for (int rank = 0; rank < 25; rank++) {
        assertThat(view.incomingEdgesOf(rank)).isEqualTo(copy.incomingEdgesOf(rank));
        assertThat(view.outgoingEdgesOf(rank)).isEqualTo(copy.outgoingEdgesOf(rank));
        assertThat(view.edgesOf(rank)).isEqualTo(copy.edgesOf(rank));
        assertThat(view.degreeOf(rank)).isEqualTo(copy.degreeOf(rank));
        assertThat(view.inDegreeOf(rank)).isEqualTo(copy.inDegreeOf(rank));
        List<Integer> reached = new ArrayList<>();
        new DepthFirstIterator<>(view, rank).forEachRemaining(reached::add);
        List<Integer> expected = new ArrayList<>();
        new DepthFirstIterator<>(copy, rank).forEachRemaining(expected::add);
        assertThat(reached).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }
}
