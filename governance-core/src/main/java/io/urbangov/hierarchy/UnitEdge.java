package io.urbangov.hierarchy;

import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/** The edge from a unit down to one of its children, equal by value. Immutable. */
final class UnitEdge extends DefaultEdge {

  private static final long serialVersionUID = 1;

  private final int parent;
  private final int child;

  UnitEdge(int parent, int child) {
    this.parent = parent;
    this.child = child;
  }

  @Override
  protected Integer getSource() {
    return parent;
  }

  @Override
  protected Integer getTarget() {
    return child;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitEdge that && parent == that.parent && child == that.child;
  }

  @Override
  public int hashCode() {
    return child;
  }
}
