package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The records of a {@link LiveResolver}, the links between them and their entities, kept such that
 * they are at any moment what a batch run over the same records with the same model comes to.
 *
 * <p>That holds because nothing here depends on the past: a block is used when it now has two
 * records or more and no more than the limit, a pair is linked when it shares a used block and
 * weighs enough, and a connected component of links is clustered as a whole, its records in the
 * order of their ids, by the very code that clusters a batch. So it is enough to find the records
 * whose blocks or links changed, and to cluster their components anew. When a block grows past the
 * limit or shrinks back to it, all its records are such: that costs a look at all its pairs, and
 * happens once for many records that come and go.
 *
 * <p>Not thread-safe, but for {@link #prepare}.
 */
final class LiveState {

  private final EntityType type;
  private final List<RuleKeys> rules;
  private final List<Field<?>> distinct;
  private final Map<String, Integer> cleanSources = new HashMap<>();
  private final MatchModel model;
  private final PairWeigher weigher;
  private final PairEvidence evidence;
  private final double linkWeight;
  private final int limit;
  private final List<Postings> postings = new ArrayList<>();
  private final Map<RecordId, LiveRecord> records = new HashMap<>();
  private long searches;

  LiveState(
      EntityType type,
      List<RuleKeys> rules,
      List<Field<?>> distinct,
      Set<String> cleanSources,
      MatchModel model,
      PairEvidence evidence) {
    this.type = type;
    this.rules = rules;
    this.distinct = distinct;
    cleanSources.stream().sorted().forEach(s -> this.cleanSources.put(s, this.cleanSources.size()));
    this.model = model;
    this.weigher = new PairWeigher(model);
    this.evidence = evidence;
    this.linkWeight = evidence.linkWeight();
    this.limit = model.blockLimit();
    rules.forEach(rule -> postings.add(new Postings()));
  }

  /** Makes a record ready to be stored or looked up; thread-safe, and most of the work. */
  LiveRecord prepare(SourceRecord record) {
    if (!record.type().equals(type)) {
      throw new IllegalArgumentException(
          "record must be of type " + type + ", was: " + record.type() + " " + record.id());
    }
    SourceRecord seen = model.placeholders().takenFrom(record);
    List<FieldComparison<?>> comparisons = model.comparisons();
    @Nullable Object[] values = new Object[comparisons.size()];
    int[] counts = new int[values.length];
    for (int k = 0; k < values.length; k++) {
      Object value = Values.of(seen, comparisons.get(k).field());
      Frequencies<?> known = model.frequencies(k);
      values[k] = value;
      counts[k] = value == null || known == null ? 0 : known.count(value);
    }
    long[][] byRule = new long[rules.size()][];
    int[] ends = new int[rules.size()];
    for (int r = 0, n = 0; r < ends.length; r++) {
      byRule[r] = rules.get(r).of(seen);
      n += byRule[r].length;
      ends[r] = n;
    }
    long[] keys = Arrays.stream(byRule).flatMapToLong(Arrays::stream).toArray();
    int cleanSource = cleanSources.getOrDefault(record.id().source(), -1);
    return new LiveRecord(record, seen, values, counts, keys, ends, cleanSource);
  }

  EntityType type() {
    return type;
  }

  @Nullable LiveRecord find(RecordId id) {
    return records.get(id);
  }

  Collection<LiveRecord> records() {
    return records.values();
  }

  /** Stores a record of a finished batch run; its links and its entity come later. */
  void load(LiveRecord record) {
    records.put(record.record().id(), record);
    forEachKey(record, (r, key) -> postings.get(r).add(key, record));
  }

  /** Stores a record, in the place of the one with its id. */
  List<EntityChange> put(LiveRecord record) {
    LiveRecord old = records.get(record.record().id());
    if (old != null && old.record().equals(record.record())) {
      return List.of();
    }
    Change change = new Change();
    if (old != null) {
      detach(old, change);
      record.cluster(old.cluster());
    }
    attach(record, change);
    LiveCluster joined = change.isOf(record) ? plainlyJoined(record) : null;
    if (joined == null) {
      return change.carryOut(record);
    }
    Entity before = joined.entity();
    joined.join(record, distinct);
    record.cluster(joined);
    return EntityChanges.only(before, joined.entity());
  }

  /** The plain entity that a new record can only join, or null when clustering must tell. */
  private @Nullable LiveCluster plainlyJoined(LiveRecord record) {
    LiveCluster joined = record.links() == 0 ? null : record.neighbor(0).cluster();
    if (joined == null || !joined.isPlain()) {
      return null;
    }
    long search = ++searches;
    record.visitNeighbors(search);
    for (int link = 0; link < record.links(); link++) {
      if (record.neighbor(link).cluster() != joined) {
        return null;
      }
    }
    List<LiveRecord> members = members(joined.entity());
    boolean whole = members.size() < PairEvidence.MAX_WHOLE;
    for (LiveRecord member : members) {
      if (member.visit(search) && record.comparable(member) && (whole || share(record, member))) {
        return null;
      }
    }
    return joined.allows(record, members, distinct) ? joined : null;
  }

  List<LiveRecord> members(Entity entity) {
    List<LiveRecord> members = new ArrayList<>();
    entity.members().forEach(id -> members.add(requireNonNull(records.get(id))));
    return members;
  }

  /** Takes a record away, if it is there. */
  List<EntityChange> remove(RecordId id) {
    LiveRecord old = records.get(id);
    if (old == null) {
      return List.of();
    }
    LiveCluster cluster = requireNonNull(old.cluster());
    boolean clique = cluster.isClique() && old.links() > 0;
    int links = old.links();
    Change change = new Change();
    detach(old, change);
    if (!clique || !change.isAmong(cluster)) {
      return change.carryOut(null);
    }
    Entity before = cluster.entity();
    cluster.leave(id, links);
    return EntityChanges.only(before, cluster.entity());
  }

  /** Takes a key of a record and its rule. */
  private interface KeySink {
    void key(int rule, long key);
  }

  private static void forEachKey(LiveRecord record, KeySink sink) {
    for (int r = 0; r < record.rules(); r++) {
      for (int at = record.firstKey(r); at < record.endKey(r); at++) {
        sink.key(r, record.key(at));
      }
    }
  }

  private void attach(LiveRecord record, Change change) {
    records.put(record.record().id(), record);
    forEachKey(
        record,
        (r, key) -> {
          if (postings.get(r).add(key, record) == limit + 1) {
            close(r, key, change);
          }
        });
    long search = ++searches;
    record.visit(search);
    forEachCandidate(
        record,
        record,
        other -> other.visit(search),
        other -> {
          double weight = weigher.weight(record, other, linkWeight);
          if (weight >= linkWeight) {
            LiveRecord.link(record, other, weight);
          }
        });
    change.touch(record);
  }

  /**
   * Calls with every record that shares a used block and may be the same entity.
   *
   * @param filed the record as it is filed now, if it is: in other blocks it counts as one more
   * @param wanted asked first, so that a record can come out once
   */
  void forEachCandidate(
      LiveRecord record,
      @Nullable LiveRecord filed,
      Predicate<LiveRecord> wanted,
      Consumer<LiveRecord> sink) {
    forEachKey(
        record,
        (r, key) -> {
          Postings block = postings.get(r);
          int joining = filed != null && filed.hasKey(r, key) ? 0 : 1;
          if (block.size(key) + joining <= limit) {
            block.forEach(
                key,
                other -> {
                  if (wanted.test(other) && record.comparable(other)) {
                    sink.accept(other);
                  }
                });
          }
        });
  }

  private void detach(LiveRecord record, Change change) {
    records.remove(record.record().id());
    while (record.links() > 0) {
      LiveRecord neighbor = record.neighbor(record.links() - 1);
      LiveRecord.unlink(record, neighbor);
      change.touch(neighbor);
    }
    forEachKey(
        record,
        (r, key) -> {
          if (postings.get(r).remove(key, record) == limit) {
            open(r, key, change);
          }
        });
    change.lose(record);
  }

  /**
   * A block has too many records now: what only it brought together is not compared any more. Both
   * records of such a pair are in the block, so each drops its own side of the link.
   */
  private void close(int r, long key, Change change) {
    for (LiveRecord record : change.touchAll(r, key)) {
      record.dropUnless(neighbor -> share(record, neighbor));
    }
  }

  /** A block has few enough records again. */
  private void open(int r, long key, Change change) {
    List<LiveRecord> block = change.touchAll(r, key);
    for (int i = 0; i < block.size(); i++) {
      LiveRecord a = block.get(i);
      long linked = ++searches;
      a.visitNeighbors(linked);
      for (LiveRecord b : block.subList(i + 1, block.size())) {
        double weight =
            b.visit(linked) && a.comparable(b)
                ? weigher.weight(a, b, linkWeight)
                : Double.NEGATIVE_INFINITY;
        if (weight >= linkWeight) {
          LiveRecord.link(a, b, weight);
        }
      }
    }
  }

  /** Whether two stored records share a used block. */
  boolean share(LiveRecord a, LiveRecord b) {
    for (int r = 0; r < a.rules(); r++) {
      int i = a.firstKey(r);
      int j = b.firstKey(r);
      while (i < a.endKey(r) && j < b.endKey(r)) {
        long x = a.key(i);
        long y = b.key(j);
        if (x == y && postings.get(r).size(x) <= limit) {
          return true;
        }
        i += x <= y ? 1 : 0;
        j += y <= x ? 1 : 0;
      }
    }
    return false;
  }

  /** One change of the records: what it touched, and the entities that it leads to. */
  private final class Change {

    private final List<LiveRecord> touched = new ArrayList<>();
    private final EntityChanges changes = new EntityChanges();
    private boolean blocksChanged;

    void touch(LiveRecord record) {
      touched.add(record);
    }

    /** Whether this record alone was touched, and no other lost anything. */
    boolean isOf(LiveRecord record) {
      return !blocksChanged
          && touched.size() == 1
          && touched.get(0) == record
          && record.cluster() == null;
    }

    /** Whether nothing but records of one cluster were touched. */
    boolean isAmong(LiveCluster cluster) {
      return !blocksChanged && touched.stream().allMatch(record -> record.cluster() == cluster);
    }

    List<LiveRecord> touchAll(int r, long key) {
      blocksChanged = true;
      List<LiveRecord> block = new ArrayList<>();
      postings.get(r).forEach(key, block::add);
      touched.addAll(block);
      return block;
    }

    /** A record that is not there any more. */
    void lose(LiveRecord record) {
      Entity entity = record.entity();
      if (entity != null) {
        changes.before(entity);
      }
    }

    /**
     * Clusters every component with a touched record anew.
     *
     * @param changed the record whose values changed, if any
     */
    List<EntityChange> carryOut(@Nullable LiveRecord changed) {
      long search = ++searches;
      List<List<LiveRecord>> components = new ArrayList<>();
      for (LiveRecord start : touched) {
        if (records.get(start.record().id()) == start && start.visit(search)) {
          components.add(component(start, search));
        }
      }
      components.forEach(this::cluster);
      return changes.list(changed);
    }

    private List<LiveRecord> component(LiveRecord start, long search) {
      List<LiveRecord> component = new ArrayList<>();
      component.add(start);
      for (int i = 0; i < component.size(); i++) {
        LiveRecord record = component.get(i);
        for (int link = 0; link < record.links(); link++) {
          LiveRecord neighbor = record.neighbor(link);
          if (neighbor.visit(search)) {
            component.add(neighbor);
          }
        }
      }
      return component;
    }

    private void cluster(List<LiveRecord> component) {
      LiveComponent live = new LiveComponent(component, distinct);
      live.addLinks(evidence);
      int links = live.edges();
      if (component.size() > 2) {
        boolean whole = component.size() <= PairEvidence.MAX_WHOLE;
        live.addOthers(
            () -> ++searches,
            (a, b) -> whole || share(a, b),
            (a, b) -> evidence.against(weigher.weight(a, b)));
      }
      Collection<List<LiveRecord>> clusters = live.clusters();
      boolean plain = clusters.size() == 1 && live.edges() == links;
      clusters.forEach(members -> changes.after(type, members, plain, links));
    }
  }
}
