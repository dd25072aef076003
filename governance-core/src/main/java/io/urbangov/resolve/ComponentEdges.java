package io.urbangov.resolve;

import java.util.function.DoubleUnaryOperator;

/** The edges inside each component. 4 bytes an edge. Immutable. */
final class ComponentEdges {

  private final Edges edges;
  private final Components components;
  private final int[] starts;
  private final int[] order;

  /** Files edges, each of which has both its records in one component. */
  ComponentEdges(Components components, Edges edges) {
    this.edges = edges;
    this.components = components;
    this.starts = new int[components.count() + 1];
    for (int e = 0; e < edges.size(); e++) {
      starts[components.of(edges.from(e)) + 1]++;
    }
    for (int c = 0; c < components.count(); c++) {
      starts[c + 1] += starts[c];
    }
    this.order = new int[edges.size()];
    int[] next = starts.clone();
    for (int e = 0; e < edges.size(); e++) {
      order[next[components.of(edges.from(e))]++] = e;
    }
  }

  /**
   * Adds the edges of a component to a list, its records numbered by their place in it.
   *
   * @param evidence what a weight says
   */
  void copyTo(Edges local, int component, DoubleUnaryOperator evidence) {
    for (int at = starts[component]; at < starts[component + 1]; at++) {
      int e = order[at];
      local.add(
          components.local(component, edges.from(e)),
          components.local(component, edges.to(e)),
          evidence.applyAsDouble(edges.weight(e)));
    }
  }
}
