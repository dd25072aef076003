package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.util.List;

/**
 * How an entity came to be (合并过程): which clusters joined, in which order, at which weight. A
 * cluster is named after its smallest record. Immutable and thread-safe.
 *
 * @param entity the entity
 * @param steps the merges in their order
 * @param others the clusters that the merges left beside the one of the entity's id, ascending:
 *     what joined for another reason than its weight
 */
public record MergeHistory(Entity entity, List<Step> steps, List<RecordId> others) {

  /** Copies the lists. */
  public MergeHistory {
    requireNonNull(entity, "entity");
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  /**
   * One merge. Immutable and thread-safe.
   *
   * @param into the cluster that the merged one is named after
   * @param intoSize its records before
   * @param from the other cluster
   * @param fromSize its records
   * @param bits the weights of all compared pairs between them, each beside the link threshold,
   *     summed
   */
  public record Step(RecordId into, int intoSize, RecordId from, int fromSize, double bits) {}

  /** The merges in their order. */
  public Explanation toExplanation(Language language) {
    return EntityText.history(this, language);
  }

  /** The same as indented lines. */
  public String toText(Language language) {
    return toExplanation(language).toText();
  }

  /** One JSON object. */
  public String toJson() {
    return JsonText.of(json -> EntityJson.write(json, this));
  }

  @Override
  public String toString() {
    return toText(Language.EN);
  }
}
