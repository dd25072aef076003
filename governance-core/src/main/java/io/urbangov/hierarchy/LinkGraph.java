package io.urbangov.hierarchy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchy and the links beside it as JGraphT sees them. A view: edges are made as they are
 * asked for. Immutable and thread-safe.
 */
final class LinkGraph extends ReadOnlyGraph {

  private final Graph<Integer, DefaultEdge> containment;
  private final LinkIndex index;

  LinkGraph(UnitLinks links) {
    this.containment = links.hierarchy().asGraph();
    this.index = links.index();
  }

  @Override
  public GraphType getType() {
    return new DefaultGraphType.Builder(true, false)
        .weighted(false)
        .allowMultipleEdges(true)
        .allowSelfLoops(true)
        .allowCycles(true)
        .modifiable(false)
        .build();
  }

  @Override
  public Set<Integer> vertexSet() {
    return containment.vertexSet();
  }

  @Override
  public Set<DefaultEdge> edgeSet() {
    return new JoinedEdges(containment.edgeSet(), index.links());
  }

  @Override
  public boolean containsVertex(Integer rank) {
    return containment.containsVertex(rank);
  }

  @Override
  public boolean containsEdge(DefaultEdge edge) {
    return edgeSet().contains(edge);
  }

  @Override
  public @Nullable DefaultEdge getEdge(Integer from, Integer to) {
    Set<DefaultEdge> all = getAllEdges(from, to);
    return all == null || all.isEmpty() ? null : all.iterator().next();
  }

  @Override
  public @Nullable Set<DefaultEdge> getAllEdges(Integer from, Integer to) {
    Set<DefaultEdge> inside = containment.getAllEdges(from, to);
    return inside == null
        ? null
        : joined(inside, index.of(from).stream().filter(link -> link.unit() == to));
  }

  @Override
  public Integer getEdgeSource(DefaultEdge edge) {
    return edge instanceof LinkEdge known
        ? own(known).getSource()
        : containment.getEdgeSource(edge);
  }

  @Override
  public Integer getEdgeTarget(DefaultEdge edge) {
    return edge instanceof LinkEdge known
        ? own(known).getTarget()
        : containment.getEdgeTarget(edge);
  }

  private LinkEdge own(LinkEdge edge) {
    if (!containsEdge(edge)) {
      throw foreign(edge);
    }
    return edge;
  }

  @Override
  public Set<DefaultEdge> incomingEdgesOf(Integer rank) {
    return joined(containment.incomingEdgesOf(rank), index.at(rank).stream());
  }

  @Override
  public Set<DefaultEdge> outgoingEdgesOf(Integer rank) {
    return joined(containment.outgoingEdgesOf(rank), index.of(rank).stream());
  }

  @Override
  public Set<DefaultEdge> edgesOf(Integer rank) {
    return joined(
        containment.edgesOf(rank), Stream.concat(index.at(rank).stream(), index.of(rank).stream()));
  }

  private static Set<DefaultEdge> joined(Set<DefaultEdge> inside, Stream<UnitLink> links) {
    List<LinkEdge> beside = links.map(LinkEdge::new).toList();
    if (beside.isEmpty()) {
      return inside;
    }
    Set<DefaultEdge> all = new LinkedHashSet<>(inside);
    all.addAll(beside);
    return Collections.unmodifiableSet(all);
  }

  @Override
  public int inDegreeOf(Integer rank) {
    return containment.inDegreeOf(rank) + index.at(rank).size();
  }

  @Override
  public int outDegreeOf(Integer rank) {
    return containment.outDegreeOf(rank) + index.of(rank).size();
  }

  @Override
  public int degreeOf(Integer rank) {
    return inDegreeOf(rank) + outDegreeOf(rank);
  }
}
