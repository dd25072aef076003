package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares entities before and after a change: which became which. Sets the entity of every record
 * on the way. Not thread-safe.
 */
final class EntityChanges {

  /** Entities before, with their number among all entities before and after. */
  private final IdentityHashMap<Entity, Integer> numbers = new IdentityHashMap<>();

  private final List<Entity> entities = new ArrayList<>();
  private final List<Boolean> isAfter = new ArrayList<>();
  private final List<int[]> overlaps = new ArrayList<>();

  /** An entity that there was, of which a record is gone. */
  void before(Entity entity) {
    numberBefore(entity);
  }

  private int numberBefore(Entity entity) {
    return numbers.computeIfAbsent(entity, e -> add(e, false));
  }

  private int add(Entity entity, boolean after) {
    entities.add(entity);
    isAfter.add(after);
    return entities.size() - 1;
  }

  /**
   * An entity that there is, of these records in the order of their ids.
   *
   * @param plain see {@link LiveCluster}
   * @param links the links between the records
   */
  void after(EntityType type, List<LiveRecord> members, boolean plain, long links) {
    Entity now = same(members);
    if (now == null) {
      List<RecordId> ids = new ArrayList<>(members.size());
      members.forEach(member -> ids.add(member.record().id()));
      now = new Entity(ids.get(0), type, ids);
    }
    int number = add(now, true);
    LiveCluster cluster = new LiveCluster(now, plain, links);
    for (LiveRecord member : members) {
      Entity was = member.entity();
      if (was != null) {
        overlaps.add(new int[] {number, numberBefore(was)});
      }
      member.cluster(cluster);
    }
  }

  /** One entity became another, and nothing else happened. */
  static List<EntityChange> only(Entity before, Entity after) {
    return List.of(EntityChange.of(List.of(before), List.of(after)));
  }

  /** The entity that all these records already make, or null. */
  private static @Nullable Entity same(List<LiveRecord> members) {
    Entity first = members.get(0).entity();
    if (first == null || first.members().size() != members.size()) {
      return null;
    }
    for (int i = 0; i < members.size(); i++) {
      if (!first.members().get(i).equals(members.get(i).record().id())) {
        return null;
      }
    }
    return first;
  }

  /**
   * What happened, in the order of the smallest ids.
   *
   * @param changed the record that came or has other values, if any
   */
  List<EntityChange> list(@Nullable LiveRecord changed) {
    UnionFind groups = new UnionFind(entities.size());
    overlaps.forEach(pair -> groups.union(pair[0], pair[1]));
    Map<Integer, List<Integer>> byGroup = new TreeMap<>();
    for (int i = 0; i < entities.size(); i++) {
      byGroup.computeIfAbsent(groups.find(i), g -> new ArrayList<>()).add(i);
    }
    List<EntityChange> changes = new ArrayList<>();
    for (List<Integer> group : byGroup.values()) {
      EntityChange change = EntityChange.of(sides(group, false), sides(group, true));
      boolean touched = changed != null && change.after().contains(changed.entity());
      if (touched || !change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    changes.sort(Comparator.comparing(EntityChanges::smallest));
    return List.copyOf(changes);
  }

  private List<Entity> sides(List<Integer> group, boolean after) {
    return group.stream()
        .filter(i -> isAfter.get(i) == after)
        .map(entities::get)
        .sorted(Comparator.comparing(Entity::id))
        .toList();
  }

  private static RecordId smallest(EntityChange change) {
    List<Entity> any = change.before().isEmpty() ? change.after() : change.before();
    return any.get(0).id();
  }
}
