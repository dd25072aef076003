package io.urbangov.resolve;

import io.urbangov.Entity;
import java.util.List;

/**
 * What became of some entities when a record came, changed or went, or was ruled on (实体变更). The
 * entities before and after have the same records, but for the one that came or went. Immutable and
 * thread-safe.
 *
 * @param kind what happened
 * @param before the entities that there were, ascending by id; none when one was created
 * @param after the entities that there are, ascending by id; none when one was removed
 */
public record EntityChange(Kind kind, List<Entity> before, List<Entity> after) {

  /** What happened to entities. */
  public enum Kind {
    /** There is a new entity of a new record: 新建. */
    CREATED,
    /** Several entities became one: 合并. */
    MERGED,
    /** One entity became several: 拆分. */
    SPLIT,
    /** Records went from one entity to another: 重组. */
    REGROUPED,
    /** One entity has other records, or a record with other values: 更新. */
    UPDATED,
    /** The last record of an entity went: 删除. */
    REMOVED
  }

  /** Copies the lists. */
  public EntityChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static EntityChange of(List<Entity> before, List<Entity> after) {
    return new EntityChange(kind(before.size(), after.size()), before, after);
  }

  private static Kind kind(int before, int after) {
    if (before == 0) {
      return Kind.CREATED;
    }
    if (after == 0) {
      return Kind.REMOVED;
    }
    if (before == 1) {
      return after == 1 ? Kind.UPDATED : Kind.SPLIT;
    }
    return after == 1 ? Kind.MERGED : Kind.REGROUPED;
  }
}
