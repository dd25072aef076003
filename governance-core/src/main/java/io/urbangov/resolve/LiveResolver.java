package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Resolves records as they come, change and go (实时归并), with a model that was learned before.
 *
 * <p>Sequence neutral: whatever the order of the upserts, removals and rulings, the entities are at
 * any moment those that {@link Resolver#resolve(Collection, MatchModel, io.urbangov.Progress)}
 * finds in the records that are there, bound by the rulings that there are. An entity keeps its id
 * as long as its smallest record stays; what became of the others is told by the {@link
 * EntityChange}s.
 *
 * <p>Cost of a change: one comparison per record that shares a used block, then the clustering of
 * the components that it touched. Memory grows with the records, their keys and links. Thread-safe:
 * one change at a time, and readers see the state before it or after it.
 */
public final class LiveResolver {

  private final LiveIntake intake;
  private final LiveState state;
  private final LiveSearch search;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  LiveResolver(LiveIntake intake, LiveState state, LiveSearch search) {
    this.intake = intake;
    this.state = state;
    this.search = search;
  }

  /** The model that decides. */
  public MatchModel model() {
    return intake.model();
  }

  /**
   * Stores a record, in the place of the one with its id, and returns what became of the entities;
   * nothing when that record is already there with the same values.
   *
   * @throws IllegalArgumentException if the record is of another type
   */
  public List<EntityChange> upsert(SourceRecord record) {
    LiveRecord prepared = intake.prepare(record);
    return locked(lock.writeLock(), () -> state.put(prepared));
  }

  /** Removes a record and returns what became of the entities; nothing when it is not there. */
  public List<EntityChange> remove(RecordId record) {
    return locked(lock.writeLock(), () -> state.remove(record));
  }

  /**
   * Binds the entities to what a steward ruled, as {@link Resolver.Builder#rulings} does, and
   * returns what became of them. A ruling on a record that is not there waits for it. Of several
   * rulings of one pair the latest counts, as in {@link Labels}: give each its moment, as one
   * without is older than all that have one. Cost: the clustering of what links and rulings connect
   * with the two.
   *
   * @param ruling SAME or DIFFERENT; UNSURE binds nothing, and so lifts an earlier ruling
   */
  public List<EntityChange> rule(LabelledPair ruling) {
    requireNonNull(ruling, "ruling");
    return locked(lock.writeLock(), () -> state.rule(ruling));
  }

  /**
   * Forgets what was ruled on two records, whenever that was, and returns what became of the
   * entities; nothing when nothing was.
   *
   * @throws IllegalArgumentException if both are the same
   */
  public List<EntityChange> withdraw(RecordId a, RecordId b) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("records must be two, was twice: " + a);
    }
    return locked(lock.writeLock(), () -> state.withdraw(RecordPair.of(a, b)));
  }

  /** All rulings there are now, on records that are there or not: a copy, to be kept in a file. */
  public Labels rulings() {
    return locked(lock.readLock(), () -> state.rulings().labels());
  }

  /** The rulings that are without effect, ascending by ids. O(rulings). */
  public List<RulingConflict> conflicts() {
    return locked(lock.readLock(), state::conflicts);
  }

  /**
   * The entities that a record may belong to, without storing it, the most likely first: each with
   * its best member. An entity with another value of a distinct field, with a record of the same
   * clean source, or with one ruled different from this id, is left out. A stored record with the
   * same id is taken for an older version and does not count. Cost: one comparison per record that
   * shares a used block.
   *
   * @param atLeast the least probability, in [0, 1]
   * @throws IllegalArgumentException if the record is of another type
   */
  public List<Match> find(SourceRecord record, double atLeast) {
    if (!(atLeast >= 0 && atLeast <= 1)) {
      throw new IllegalArgumentException("atLeast must be in [0, 1], was: " + atLeast);
    }
    LiveRecord prepared = intake.prepare(record);
    return locked(lock.readLock(), () -> search.matches(prepared, atLeast));
  }

  /** The entity of a record, or empty when the record is not there. */
  public Optional<Entity> findEntity(RecordId record) {
    return locked(
        lock.readLock(), () -> Optional.ofNullable(state.find(record)).map(LiveRecord::entity));
  }

  /** The entity of a record; throws when the record is not there. */
  public Entity getEntity(RecordId record) {
    return findEntity(record)
        .orElseThrow(() -> new IllegalArgumentException("record must be stored, was: " + record));
  }

  /** The record with an id, as it was last stored, or empty. */
  public Optional<SourceRecord> findRecord(RecordId record) {
    return locked(
        lock.readLock(), () -> Optional.ofNullable(state.find(record)).map(LiveRecord::record));
  }

  /** All entities, ascending by id: a copy, O(n log n). */
  public List<Entity> entities() {
    return locked(
        lock.readLock(),
        () -> {
          List<Entity> entities = new ArrayList<>();
          for (LiveRecord record : state.records()) {
            Entity entity = record.entity();
            if (entity != null && entity.id().equals(record.record().id())) {
              entities.add(entity);
            }
          }
          entities.sort(Comparator.comparing(Entity::id));
          return List.copyOf(entities);
        });
  }

  /** How many records there are. */
  public int size() {
    return locked(lock.readLock(), () -> state.records().size());
  }

  /** What the records describe. */
  public EntityType type() {
    return intake.type();
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
