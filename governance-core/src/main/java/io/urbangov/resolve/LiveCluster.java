package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a {@link LiveResolver}, shared by its records. Guarded by the resolver's lock.
 *
 * <p>It is plain when it is a whole connected component in which no compared pair speaks against
 * and no constraint or ruling forbids anything: then clustering can only come to this one entity,
 * and so it does when a record joins that is linked, speaks against none of it and is not
 * forbidden, or when one of a clique leaves. A hub of a thousand records would else be clustered
 * anew for each that comes.
 */
final class LiveCluster {

  private Entity entity;
  private final boolean plain;

  /** The links between the records, when it is plain. */
  private long links;

  private @Nullable Object @Nullable [] distinct;
  private final BitSet sources = new BitSet();

  LiveCluster(Entity entity, boolean plain, long links) {
    this.entity = entity;
    this.plain = plain;
    this.links = links;
  }

  Entity entity() {
    return entity;
  }

  boolean isPlain() {
    return plain;
  }

  /** Whether every two records are linked, so that they stay connected when one of them goes. */
  boolean isClique() {
    long size = entity.members().size();
    return plain && links == size * (size - 1) / 2;
  }

  /** Whether the constraints allow a record among these members. */
  boolean allows(LiveRecord record, Iterable<LiveRecord> members, List<Field<?>> fields) {
    @Nullable Object[] values = distinct(members, fields);
    for (int f = 0; f < values.length; f++) {
      Object value = Values.of(record.seen(), fields.get(f));
      if (value != null && values[f] != null && !value.equals(values[f])) {
        return false;
      }
    }
    return record.cleanSource() < 0 || !sources.get(record.cleanSource());
  }

  private @Nullable Object[] distinct(Iterable<LiveRecord> members, List<Field<?>> fields) {
    @Nullable Object[] known = distinct;
    if (known == null) {
      known = new Object[fields.size()];
      distinct = known;
      for (LiveRecord member : members) {
        see(member, fields, known);
      }
    }
    return known;
  }

  private void see(LiveRecord member, List<Field<?>> fields, @Nullable Object[] known) {
    for (int f = 0; f < known.length; f++) {
      Object value = Values.of(member.seen(), fields.get(f));
      known[f] = known[f] == null ? value : known[f];
    }
    if (member.cleanSource() >= 0) {
      sources.set(member.cleanSource());
    }
  }

  /** A record that is allowed joins, with its links to the others. */
  void join(LiveRecord record, List<Field<?>> fields) {
    List<RecordId> ids = new ArrayList<>(entity.members());
    RecordId id = record.record().id();
    ids.add(-1 - Collections.binarySearch(ids, id), id);
    entity = of(entity.type(), ids);
    links += record.links();
    @Nullable Object[] known = distinct;
    if (known != null) {
      see(record, fields, known);
    }
  }

  /** A record of several leaves; what it alone forbade is looked up anew. */
  void leave(RecordId record, int itsLinks) {
    List<RecordId> ids = new ArrayList<>(entity.members());
    ids.remove(Collections.binarySearch(ids, record));
    entity = of(entity.type(), ids);
    links -= itsLinks;
    distinct = null;
    sources.clear();
  }

  private static Entity of(EntityType type, List<RecordId> ids) {
    return new Entity(ids.get(0), type, ids);
  }
}
