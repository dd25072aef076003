package io.urbangov.hierarchy;

import java.util.function.Supplier;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/**
 * What all views of a hierarchy as a JGraphT graph have in common: no weights, no changes.
 *
 * <p>All changes throw {@link UnsupportedOperationException}. Immutable and thread-safe.
 */
abstract sealed class ReadOnlyGraph extends AbstractGraph<Integer, DefaultEdge>
    permits HierarchyGraph, LinkGraph {

  static IllegalArgumentException foreign(DefaultEdge edge) {
    return new IllegalArgumentException("edge must be of this graph, was: " + edge);
  }

  @Override
  public double getEdgeWeight(DefaultEdge edge) {
    return DEFAULT_EDGE_WEIGHT;
  }

  @Override
  public @Nullable Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public @Nullable Supplier<DefaultEdge> getEdgeSupplier() {
    return null;
  }

  @Override
  public Integer addVertex() {
    throw readOnly();
  }

  @Override
  public boolean addVertex(Integer rank) {
    throw readOnly();
  }

  @Override
  public boolean removeVertex(Integer rank) {
    throw readOnly();
  }

  @Override
  public DefaultEdge addEdge(Integer from, Integer to) {
    throw readOnly();
  }

  @Override
  public boolean addEdge(Integer from, Integer to, DefaultEdge edge) {
    throw readOnly();
  }

  @Override
  public boolean removeEdge(DefaultEdge edge) {
    throw readOnly();
  }

  @Override
  public DefaultEdge removeEdge(Integer from, Integer to) {
    throw readOnly();
  }

  @Override
  public void setEdgeWeight(DefaultEdge edge, double weight) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a hierarchy's graph is read-only");
  }
}
