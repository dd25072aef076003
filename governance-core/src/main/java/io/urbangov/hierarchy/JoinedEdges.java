package io.urbangov.hierarchy;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/** All edges of a hierarchy, then all links, made as they are asked for. Immutable. */
final class JoinedEdges extends AbstractSet<DefaultEdge> {

  private final Set<DefaultEdge> inside;
  private final List<UnitLink> links;

  /** Takes links in their order. */
  JoinedEdges(Set<DefaultEdge> inside, List<UnitLink> links) {
    this.inside = inside;
    this.links = links;
  }

  @Override
  public int size() {
    return inside.size() + links.size();
  }

  @Override
  public boolean contains(@Nullable Object edge) {
    return edge instanceof LinkEdge known
        ? Collections.binarySearch(links, known.link()) >= 0
        : inside.contains(edge);
  }

  @Override
  public Iterator<DefaultEdge> iterator() {
    return Stream.concat(inside.stream(), links.stream().<DefaultEdge>map(LinkEdge::new))
        .iterator();
  }
}
