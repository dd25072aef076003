package io.urbangov.relate;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All relations, found from either end. Of relations that agree in both ends and type the most
 * confident one is kept. Memory: two references a relation. Immutable and thread-safe.
 */
public final class RelationGraph {

  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::from)
          .thenComparing(Relation::type)
          .thenComparing(Relation::to)
          .thenComparing(Comparator.comparingDouble(Relation::confidence).reversed())
          .thenComparing(Relation::evidence);

  private final List<Relation> relations;
  private final ImmutableListMultimap<Node, Relation> byNode;

  private RelationGraph(List<Relation> relations) {
    this.relations = relations;
    ImmutableListMultimap.Builder<Node, Relation> index = ImmutableListMultimap.builder();
    for (Relation relation : relations) {
      index.put(relation.from(), relation);
      if (!relation.to().equals(relation.from())) {
        index.put(relation.to(), relation);
      }
    }
    this.byNode = index.build();
  }

  /** Returns the graph of these relations, given in any order. */
  public static RelationGraph of(Collection<Relation> relations) {
    List<Relation> sorted = relations.stream().sorted(ORDER).toList();
    List<Relation> kept = new ArrayList<>();
    for (Relation relation : sorted) {
      if (kept.isEmpty() || !sameEnds(kept.get(kept.size() - 1), relation)) {
        kept.add(relation);
      }
    }
    return new RelationGraph(List.copyOf(kept));
  }

  private static boolean sameEnds(Relation a, Relation b) {
    return a.from().equals(b.from()) && a.type() == b.type() && a.to().equals(b.to());
  }

  /** All relations, ordered by from, type and to. */
  public List<Relation> relations() {
    return relations;
  }

  /** The relations that start or end at a node, in the same order. */
  public List<Relation> touching(Node node) {
    return byNode.get(node);
  }
}
