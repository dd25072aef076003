package io.urbangov;

import java.util.Collection;
import java.util.List;

/**
 * One thing in the world (实体), as the records that were found to describe it.
 *
 * <p>Its id is the smallest id of its member records, so it keeps its id as long as that record
 * stays. Immutable and thread-safe.
 *
 * @param id the smallest member
 * @param type what the members describe
 * @param members the member records, ascending, at least one
 */
public record Entity(RecordId id, EntityType type, List<RecordId> members) {

  /** Throws {@link IllegalArgumentException} unless the members ascend and start with the id. */
  public Entity {
    members = List.copyOf(members);
    if (members.isEmpty() || !members.get(0).equals(id)) {
      throw new IllegalArgumentException("id must be the first member, was: " + id);
    }
    for (int i = 1; i < members.size(); i++) {
      if (members.get(i - 1).compareTo(members.get(i)) >= 0) {
        throw new IllegalArgumentException("members must ascend, was: " + members.get(i));
      }
    }
  }

  /** Returns the entity that consists of these records, given in any order. */
  public static Entity of(EntityType type, Collection<RecordId> members) {
    List<RecordId> sorted = members.stream().sorted().distinct().toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("members must not be empty");
    }
    return new Entity(sorted.get(0), type, sorted);
  }
}
