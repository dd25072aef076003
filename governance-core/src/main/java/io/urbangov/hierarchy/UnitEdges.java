package io.urbangov.hierarchy;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/** All edges of a hierarchy, ascending by child, made as they are asked for. Immutable. */
final class UnitEdges extends AbstractSet<DefaultEdge> {

  private final Hierarchy hierarchy;
  private final int size;

  UnitEdges(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.size = hierarchy.size() - hierarchy.roots().length;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(@Nullable Object edge) {
    return edge instanceof UnitEdge known
        && hierarchy.contains(known.getTarget())
        && hierarchy.parent(known.getTarget()) == known.getSource();
  }

  @Override
  public Iterator<DefaultEdge> iterator() {
    return IntStream.range(0, hierarchy.size())
        .filter(rank -> hierarchy.parent(rank) >= 0)
        .<DefaultEdge>mapToObj(rank -> new UnitEdge(hierarchy.parent(rank), rank))
        .iterator();
  }
}
