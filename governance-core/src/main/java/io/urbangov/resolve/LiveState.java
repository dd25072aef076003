package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.Field;
import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a {@link LiveResolver}, the links between them and their entities, kept such that
 * they are at any moment what a batch run over the same records with the same model and the same
 * rulings comes to.
 *
 * <p>That holds because nothing here depends on the past: a block is used when it now has two
 * records or more and no more than the limit, a pair is linked when it shares a used block and
 * weighs enough, and what links and rulings connect is clustered as a whole, its records in the
 * order of their ids, by the very code that clusters a batch. So it is enough to find the records
 * whose blocks, links or rulings changed, and to cluster their components anew ({@link
 * LiveClustering}). When a block grows past the limit or shrinks back to it, all its records are
 * such: that costs a look at all its pairs, and happens once for many records that come and go.
 *
 * <p>Not thread-safe.
 */
final class LiveState {

  private final List<Field<?>> distinct;
  private final PairWeigher weigher;
  private final double linkWeight;
  private final LiveBlocks blocks;
  private final LiveClustering clustering;
  private final Map<RecordId, LiveRecord> records = new HashMap<>();
  private final LiveRulings rulings = new LiveRulings(records::get);
  private long searches;

  LiveState(LiveIntake intake, int rules, List<Field<?>> distinct, PairEvidence evidence) {
    this.distinct = distinct;
    this.weigher = new PairWeigher(intake.model());
    this.linkWeight = evidence.linkWeight();
    this.blocks = new LiveBlocks(rules, intake.model().blockLimit());
    this.clustering =
        new LiveClustering(
            intake.type(), distinct, weigher, evidence, blocks, rulings, () -> ++searches);
  }

  LiveBlocks blocks() {
    return blocks;
  }

  LiveRulings rulings() {
    return rulings;
  }

  List<RulingConflict> conflicts() {
    return rulings.conflicts(distinct);
  }

  @Nullable LiveRecord find(RecordId id) {
    return records.get(id);
  }

  Collection<LiveRecord> records() {
    return records.values();
  }

  List<LiveRecord> members(Entity entity) {
    List<LiveRecord> members = new ArrayList<>();
    entity.members().forEach(id -> members.add(requireNonNull(records.get(id))));
    return members;
  }

  /** Stores a record of a finished batch run; its links and its entity come later. */
  void load(LiveRecord record) {
    records.put(record.record().id(), record);
    blocks.add(record, (r, key) -> {});
  }

  /** Stores a record, in the place of the one with its id. */
  List<EntityChange> put(LiveRecord record) {
    LiveRecord old = records.get(record.record().id());
    if (old != null && old.record().equals(record.record())) {
      return List.of();
    }
    LiveChange change = new LiveChange();
    if (old != null) {
      detach(old, change);
      record.cluster(old.cluster());
    }
    attach(record, change);
    boolean free = change.isOf(record) && !rulings.isRuled(record.record().id());
    LiveCluster joined = free ? plainlyJoined(record) : null;
    if (joined == null) {
      return carryOut(change, record);
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
      boolean speaksFor = record.weight(link) > linkWeight;
      if (record.neighbor(link).cluster() != joined || !speaksFor) {
        return null;
      }
    }
    List<LiveRecord> members = members(joined.entity());
    boolean whole = members.size() < PairEvidence.MAX_WHOLE;
    for (LiveRecord member : members) {
      if (member.visit(search)
          && record.comparable(member)
          && (whole || blocks.share(record, member))) {
        return null;
      }
    }
    return joined.allows(record, members, distinct) ? joined : null;
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
    LiveChange change = new LiveChange();
    detach(old, change);
    if (!clique || !change.isAmong(cluster)) {
      return carryOut(change, null);
    }
    Entity before = cluster.entity();
    cluster.leave(id, links);
    return EntityChanges.only(before, cluster.entity());
  }

  /** Takes a ruling, on records that are there or not, unless one of the same pair is later. */
  List<EntityChange> rule(LabelledPair ruling) {
    return rulings.add(ruling) ? settle(ruling.a(), ruling.b()) : List.of();
  }

  /** Forgets the ruling of a pair, if there is one. */
  List<EntityChange> withdraw(RecordPair pair) {
    return rulings.remove(pair) ? settle(pair.a(), pair.b()) : List.of();
  }

  private List<EntityChange> settle(RecordId a, RecordId b) {
    LiveRecord one = records.get(a);
    LiveRecord other = records.get(b);
    if (one == null || other == null) {
      return List.of();
    }
    LiveChange change = new LiveChange();
    change.touch(one);
    change.touch(other);
    return carryOut(change, null);
  }

  /** Lets these rulings bind in the place of those before. */
  void rule(Labels now) {
    Set<LabelledPair> kept = new HashSet<>(now.list());
    for (LabelledPair ruling : rulings.labels().list()) {
      if (!kept.contains(ruling)) {
        withdraw(new RecordPair(ruling.a(), ruling.b()));
      }
    }
    now.list().forEach(this::rule);
  }

  /**
   * Clusters what a change touched.
   *
   * @param changed the record that came or has other values, if any
   */
  private List<EntityChange> carryOut(LiveChange change, @Nullable LiveRecord changed) {
    clustering.run(change, record -> records.get(record.record().id()) == record);
    return change.entities().list(changed);
  }

  private void attach(LiveRecord record, LiveChange change) {
    records.put(record.record().id(), record);
    blocks.add(record, (r, key) -> close(r, key, change));
    long search = ++searches;
    record.visit(search);
    blocks.forEachCandidate(
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

  private void detach(LiveRecord record, LiveChange change) {
    records.remove(record.record().id());
    while (record.links() > 0) {
      LiveRecord neighbor = record.neighbor(record.links() - 1);
      LiveRecord.unlink(record, neighbor);
      change.touch(neighbor);
    }
    rulings.forEach(record, Label.SAME, change::touch);
    blocks.remove(record, (r, key) -> open(r, key, change));
    change.lose(record);
  }

  /**
   * A block has too many records now: what only it brought together is not compared any more. Both
   * records of such a pair are in the block, so each drops its own side of the link.
   */
  private void close(int r, long key, LiveChange change) {
    List<LiveRecord> block = blocks.list(r, key);
    change.touchBlock(block);
    for (LiveRecord record : block) {
      record.dropUnless(neighbor -> blocks.share(record, neighbor));
    }
  }

  /** A block has few enough records again. */
  private void open(int r, long key, LiveChange change) {
    List<LiveRecord> block = blocks.list(r, key);
    change.touchBlock(block);
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
}
