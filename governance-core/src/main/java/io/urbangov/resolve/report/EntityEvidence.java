package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds an entity together (实体凝聚证据): the strongest links that connect all of its records, and
 * where it would come apart first. Immutable and thread-safe.
 *
 * @param entity the entity
 * @param spanning the strongest links that connect its records, the strongest first
 * @param weakest the split that costs least, or {@code null} for one record alone
 */
public record EntityEvidence(
    Entity entity, List<PairWaterfall> spanning, @Nullable WeakestLink weakest) {

  /** Copies the links. */
  public EntityEvidence {
    requireNonNull(entity, "entity");
    spanning = List.copyOf(spanning);
  }

  /** The split that costs least; empty for one record alone. */
  public Optional<WeakestLink> findWeakest() {
    return Optional.ofNullable(weakest);
  }

  /** The links and the weakest of them all. */
  public Explanation toExplanation(Language language) {
    return EntityText.evidence(this, language);
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
