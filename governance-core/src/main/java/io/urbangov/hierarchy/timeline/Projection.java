package io.urbangov.hierarchy.timeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A measure carried onto another day's units (口径换算). Both parts together have the total of the
 * measure, to rounding. Immutable and thread-safe.
 *
 * @param units what each unit of the other day has, by id
 * @param unattributable what no unit of the other day can be said to have, by the id of the unit
 *     where that was lost: one without successor, one without (or with more than one possible)
 *     predecessor, or one that was not there
 */
public record Projection(
    SortedMap<String, Double> units, SortedMap<String, Double> unattributable) {

  /** Copies both. */
  public Projection {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    unattributable = Collections.unmodifiableSortedMap(new TreeMap<>(unattributable));
  }

  /** The total of what units have. */
  public double attributed() {
    return sum(units);
  }

  /** The total of what no unit has. */
  public double lost() {
    return sum(unattributable);
  }

  private static double sum(SortedMap<String, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
