package io.urbangov.resolve;

import io.urbangov.EntityType;
import io.urbangov.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Clusters every connected component of live records that a change touched anew, by the code that
 * clusters a batch. Not thread-safe.
 */
final class LiveClustering {

  private final EntityType type;
  private final List<Field<?>> distinct;
  private final PairWeigher weigher;
  private final PairEvidence evidence;
  private final LiveBlocks blocks;
  private final LiveRulings rulings;
  private final LongSupplier searches;

  /**
   * Takes what decides.
   *
   * @param searches gives numbers of searches that were never used
   */
  LiveClustering(
      EntityType type,
      List<Field<?>> distinct,
      PairWeigher weigher,
      PairEvidence evidence,
      LiveBlocks blocks,
      LiveRulings rulings,
      LongSupplier searches) {
    this.type = type;
    this.distinct = distinct;
    this.weigher = weigher;
    this.evidence = evidence;
    this.blocks = blocks;
    this.rulings = rulings;
    this.searches = searches;
  }

  /**
   * Clusters, and tells the change which entities there are.
   *
   * @param stored whether a touched record is still there
   */
  void run(LiveChange change, Predicate<LiveRecord> stored) {
    long search = searches.getAsLong();
    List<List<List<LiveRecord>>> wholes = new ArrayList<>();
    for (LiveRecord start : change.touched()) {
      if (stored.test(start) && start.visit(search)) {
        wholes.add(whole(start, search));
      }
    }
    wholes.forEach(whole -> cluster(whole, change.entities()));
  }

  /** What links and rulings connect: parts that links alone connect. */
  private List<List<LiveRecord>> whole(LiveRecord start, long search) {
    List<LiveRecord> first = part(start, search);
    if (rulings.isEmpty()) {
      return List.of(first);
    }
    List<List<LiveRecord>> parts = new ArrayList<>(List.of(first));
    for (int p = 0; p < parts.size(); p++) {
      for (LiveRecord record : parts.get(p)) {
        rulings.forEach(
            record,
            Label.SAME,
            other -> {
              if (other.visit(search)) {
                parts.add(part(other, search));
              }
            });
      }
    }
    return parts;
  }

  private static List<LiveRecord> part(LiveRecord start, long search) {
    List<LiveRecord> part = new ArrayList<>();
    part.add(start);
    for (int i = 0; i < part.size(); i++) {
      LiveRecord record = part.get(i);
      for (int link = 0; link < record.links(); link++) {
        LiveRecord neighbor = record.neighbor(link);
        if (neighbor.visit(search)) {
          part.add(neighbor);
        }
      }
    }
    return part;
  }

  private void cluster(List<List<LiveRecord>> parts, EntityChanges entities) {
    LiveComponent live = new LiveComponent(all(parts), distinct);
    parts.forEach(part -> addEvidence(part, live));
    boolean mayBePlain = parts.size() == 1 && live.isOfOneMind();
    int links = live.edges();
    if (!rulings.isEmpty()) {
      live.addRulings(rulings);
    }
    Collection<List<LiveRecord>> clusters = live.clusters(rulings);
    boolean plain = mayBePlain && clusters.size() == 1;
    clusters.forEach(members -> entities.after(type, members, plain, links));
  }

  private static List<LiveRecord> all(List<List<LiveRecord>> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<LiveRecord> all = new ArrayList<>();
    for (List<LiveRecord> part : parts) {
      part.sort(LiveRecord.BY_ID);
      all.addAll(part);
    }
    return all;
  }

  private void addEvidence(List<LiveRecord> part, LiveComponent live) {
    Edges links = live.addLinks(part, evidence);
    if (part.size() > PairEvidence.MAX_WHOLE) {
      live.addOthers(
          part, searches, blocks::share, (a, b) -> evidence.against(weigher.weight(a, b)));
    } else if (part.size() > 2) {
      Objections objections =
          new Objections(
              part.size(),
              links,
              evidence,
              weigher.model(),
              (i, j) -> weigher.pattern(part.get(i), part.get(j)));
      live.addObjections(part, objections, (a, b) -> evidence.against(weigher.weight(a, b)));
    }
  }
}
