package io.urbangov.examples.quickstart.fusion;

import io.urbangov.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The most specific unit that is known of a record.
 *
 * @param record the record
 * @param unit the unit's code, or {@code null}
 * @param how where it is known from
 */
public record Assignment(RecordId record, @Nullable String unit, How how) {

  /** Where a unit is known from, the most trusted first. */
  public enum How {
    /** The row's own unit. */
    UNIT,
    /** Its coordinates lie in a grid's polygon. */
    POINT,
    /** Its address names the unit. */
    ADDRESS,
    /** The place at its address has it. */
    RELATION,
    /** Another record of the same entity has it. */
    ENTITY,
    /** It is not known. */
    NONE
  }
}
