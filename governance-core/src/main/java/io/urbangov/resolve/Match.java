package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.util.Comparator;

/**
 * An entity that a record from outside may belong to. Immutable and thread-safe.
 *
 * @param entity the entity
 * @param member the member that matches best
 * @param probability that the record and this member are one entity, in [0, 1]
 * @param explanation the match weights, in bits
 */
public record Match(Entity entity, RecordId member, double probability, Explanation explanation) {

  static final Comparator<Match> LIKELIEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.explanation().value())
          .thenComparing(match -> match.entity().id());
}
