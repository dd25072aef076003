package io.urbangov.hierarchy.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** All changes that hold, day by day, as known at one moment. Immutable. */
final class Chronicle {

  private final NavigableMap<LocalDate, List<LogLine>> days = new TreeMap<>();

  /** Takes entries as effective. */
  Chronicle(Collection<LogLine> lines) {
    for (LogLine line : lines) {
      if (line.change().kind() != ChangeKind.RETRACT) {
        days.computeIfAbsent(line.date(), key -> new ArrayList<>()).add(line);
      }
    }
  }

  /** The units at the end of a day. Linear in the changes until then. */
  Map<String, UnitState> units(LocalDate date) {
    Division division = new Division();
    for (List<LogLine> day : days.headMap(date, true).values()) {
      List<Conflict> conflicts = new Day(division, day, Set.of()).apply();
      if (!conflicts.isEmpty()) {
        throw new IllegalStateException("a checked log must have no conflicts: " + conflicts);
      }
    }
    return division.units();
  }

  /** The changes after one day until another one, day by day. */
  NavigableMap<LocalDate, List<LogLine>> between(LocalDate after, LocalDate last) {
    return days.subMap(after, false, last, true);
  }

  /** All changes, as effective. */
  List<LogLine> lines() {
    return days.values().stream().flatMap(List::stream).toList();
  }
}
