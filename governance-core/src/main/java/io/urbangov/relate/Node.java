package io.urbangov.relate;

import io.urbangov.Entity;
import java.util.Comparator;

/**
 * An end of a relation: an entity, or a unit of the hierarchy. Ordered by type, then id. Immutable
 * and thread-safe.
 *
 * @param type the entity's type, or {@code UNIT}
 * @param id the entity's id, or the unit's code
 */
public record Node(String type, String id) implements Comparable<Node> {

  private static final Comparator<Node> ORDER =
      Comparator.comparing(Node::type).thenComparing(Node::id);

  /** Returns the node of an entity. */
  public static Node of(Entity entity) {
    return new Node(entity.type().name(), entity.id().toString());
  }

  /** Returns the node of a unit. */
  public static Node unit(String code) {
    return new Node("UNIT", code);
  }

  @Override
  public int compareTo(Node other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return type + " " + id;
  }
}
