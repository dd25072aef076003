package io.urbangov.hierarchy.timeline;

import java.time.LocalDate;

/**
 * One step of a lineage: a unit, or part of it, became part of another one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the id of the earlier unit
 * @param to the id of the later unit
 * @param share which part of the earlier unit went over, in (0, 1]
 * @param entry the entry that says so: a merge, a split or a boundary change, its day and reason
 */
public record LineageLink(String from, String to, double share, ChangeEntry entry) {

  /** The first day after the step. */
  public LocalDate date() {
    return entry.effective();
  }

  /** Why, empty when not known. */
  public String reason() {
    return entry.reason();
  }
}
