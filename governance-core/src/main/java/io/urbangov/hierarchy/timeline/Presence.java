package io.urbangov.hierarchy.timeline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why a unit is not there.
 *
 * @param division the units of the day
 * @param created the ids of all units that the log creates at any time
 */
record Presence(Division division, Set<String> created) {

  /** An entry names a unit that is not there, in some role. */
  Conflict missing(String role, @Nullable String unit, LogLine line) {
    if (unit != null && division.hasEnded(unit)) {
      return Conflict.of(role + ".abolished", role + " must not have ended before", line);
    }
    return created.contains(String.valueOf(unit))
        ? Conflict.of(role + ".before-creation", role + " must have been created by then", line)
        : Conflict.of(role + ".unknown", role + " must be a unit that the log creates", line);
  }

  /** Entries lead in a circle through units. */
  static Conflict cycle(Collection<LogLine> among, Set<String> through) {
    Conflict plain = Conflict.of("parent.cycle", "a unit must not be its own ancestor", among);
    Set<String> units = new TreeSet<>(through);
    units.addAll(plain.units());
    return new Conflict(plain.code(), plain.message(), plain.among(), units);
  }
}
