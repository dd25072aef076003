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
      LongSupplier searches) {
    this.type = type;
    this.distinct = distinct;
    this.weigher = weigher;
    this.evidence = evidence;
    this.blocks = blocks;
    this.searches = searches;
  }

  /**
   * Clusters, and tells the change which entities there are.
   *
   * @param stored whether a touched record is still there
   */
  void run(LiveChange change, Predicate<LiveRecord> stored) {
    long search = searches.getAsLong();
    List<List<LiveRecord>> components = new ArrayList<>();
    for (LiveRecord start : change.touched()) {
      if (stored.test(start) && start.visit(search)) {
        components.add(component(start, search));
      }
    }
    components.forEach(component -> cluster(component, change.entities()));
  }

  private static List<LiveRecord> component(LiveRecord start, long search) {
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

  private void cluster(List<LiveRecord> component, EntityChanges entities) {
    LiveComponent live = new LiveComponent(component, distinct);
    live.addLinks(evidence);
    int links = live.edges();
    if (component.size() > 2) {
      boolean whole = component.size() <= PairEvidence.MAX_WHOLE;
      live.addOthers(
          searches,
          (a, b) -> whole || blocks.share(a, b),
          (a, b) -> evidence.against(weigher.weight(a, b)));
    }
    Collection<List<LiveRecord>> clusters = live.clusters();
    boolean plain = clusters.size() == 1 && live.edges() == links;
    clusters.forEach(members -> entities.after(type, members, plain, links));
  }
}
