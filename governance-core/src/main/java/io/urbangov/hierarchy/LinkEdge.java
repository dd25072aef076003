package io.urbangov.hierarchy;

import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/** The edge from a department to a unit it is linked to, equal by value. Immutable. */
final class LinkEdge extends DefaultEdge {

  private static final long serialVersionUID = 1;

  private final int department;
  private final LinkType type;
  private final int unit;
  private final String matter;

  LinkEdge(UnitLink link) {
    department = link.department();
    type = link.type();
    unit = link.unit();
    matter = link.matter();
  }

  UnitLink link() {
    return new UnitLink(department, type, unit, matter);
  }

  @Override
  protected Integer getSource() {
    return department;
  }

  @Override
  protected Integer getTarget() {
    return unit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkEdge that && link().equals(that.link());
  }

  @Override
  public int hashCode() {
    return 31 * department + unit;
  }
}
