package io.urbangov.hierarchy;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchy as JGraphT sees it: ranks, and an edge from each unit to those below it.
 *
 * <p>A view: edges are made as they are asked for. Immutable and thread-safe.
 */
final class HierarchyGraph extends ReadOnlyGraph {

  private final Hierarchy hierarchy;
  private final Set<Integer> vertices;
  private final Set<DefaultEdge> edges;

  HierarchyGraph(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.vertices =
        ContiguousSet.create(Range.closedOpen(0, hierarchy.size()), DiscreteDomain.integers());
    this.edges = new UnitEdges(hierarchy);
  }

  @Override
  public GraphType getType() {
    return new DefaultGraphType.Builder(true, false)
        .weighted(false)
        .allowMultipleEdges(false)
        .allowSelfLoops(false)
        .allowCycles(false)
        .modifiable(false)
        .build();
  }

  @Override
  public Set<Integer> vertexSet() {
    return vertices;
  }

  @Override
  public Set<DefaultEdge> edgeSet() {
    return edges;
  }

  @Override
  public boolean containsVertex(Integer rank) {
    return hierarchy.contains(rank);
  }

  @Override
  public boolean containsEdge(DefaultEdge edge) {
    return edges.contains(edge);
  }

  @Override
  public @Nullable DefaultEdge getEdge(Integer from, Integer to) {
    return containsVertex(from) && containsVertex(to) && hierarchy.parent(to) == from
        ? new UnitEdge(from, to)
        : null;
  }

  @Override
  public @Nullable Set<DefaultEdge> getAllEdges(Integer from, Integer to) {
    if (!containsVertex(from) || !containsVertex(to)) {
      return null;
    }
    DefaultEdge edge = getEdge(from, to);
    return edge == null ? Set.of() : Set.of(edge);
  }

  @Override
  public Integer getEdgeSource(DefaultEdge edge) {
    return unitEdge(edge).getSource();
  }

  @Override
  public Integer getEdgeTarget(DefaultEdge edge) {
    return unitEdge(edge).getTarget();
  }

  private UnitEdge unitEdge(DefaultEdge edge) {
    if (edge instanceof UnitEdge known && containsEdge(edge)) {
      return known;
    }
    throw foreign(edge);
  }

  @Override
  public Set<DefaultEdge> incomingEdgesOf(Integer rank) {
    int above = hierarchy.parent(rank);
    return above < 0 ? Set.of() : Set.of(new UnitEdge(above, rank));
  }

  @Override
  public Set<DefaultEdge> outgoingEdgesOf(Integer rank) {
    Set<DefaultEdge> below = new LinkedHashSet<>();
    Arrays.stream(hierarchy.children(rank)).forEach(child -> below.add(new UnitEdge(rank, child)));
    return Collections.unmodifiableSet(below);
  }

  @Override
  public Set<DefaultEdge> edgesOf(Integer rank) {
    Set<DefaultEdge> all = new LinkedHashSet<>(incomingEdgesOf(rank));
    all.addAll(outgoingEdgesOf(rank));
    return Collections.unmodifiableSet(all);
  }

  @Override
  public int inDegreeOf(Integer rank) {
    return hierarchy.parent(rank) < 0 ? 0 : 1;
  }

  @Override
  public int outDegreeOf(Integer rank) {
    return hierarchy.children(rank).length;
  }

  @Override
  public int degreeOf(Integer rank) {
    return inDegreeOf(rank) + outDegreeOf(rank);
  }
}
