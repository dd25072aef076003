package io.urbangov.hierarchy;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * That a department serves, supervises or enforces in a unit (部门联动). Ordered by unit, type, matter,
 * then department. Immutable and thread-safe.
 *
 * @param department the department's rank: departments are units too
 * @param type what it is to the unit
 * @param unit the unit's rank, which may be another department's
 * @param matter what the link is about (事项), any text; empty when it is about everything
 */
public record UnitLink(int department, LinkType type, int unit, String matter)
    implements Comparable<UnitLink> {

  private static final Comparator<UnitLink> ORDER =
      Comparator.comparingInt(UnitLink::unit)
          .thenComparing(UnitLink::type)
          .thenComparing(UnitLink::matter)
          .thenComparingInt(UnitLink::department);

  /** Refuses {@code null}. */
  public UnitLink {
    requireNonNull(type, "type");
    requireNonNull(matter, "matter");
  }

  @Override
  public int compareTo(UnitLink other) {
    return ORDER.compare(this, other);
  }
}
