package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import java.util.List;

/**
 * The split of an entity that costs least (最弱环节): where to look first for two entities that were
 * taken for one. Immutable and thread-safe.
 *
 * @param side the records that would fall off, ascending, at most half of the entity
 * @param bits how far the cut links are above the link threshold, in bits, summed
 * @param cut how many links would be cut
 * @param links how many links the entity has
 * @param against how many compared pairs across are below the threshold
 * @param strongest the strongest of the cut links
 * @param exact whether no split costs less; if not, it is where the spanning evidence is weakest
 */
public record WeakestLink(
    List<RecordId> side,
    double bits,
    int cut,
    int links,
    int against,
    PairWaterfall strongest,
    boolean exact) {

  /** Copies the records. */
  public WeakestLink {
    side = List.copyOf(side);
    requireNonNull(strongest, "strongest");
  }
}
