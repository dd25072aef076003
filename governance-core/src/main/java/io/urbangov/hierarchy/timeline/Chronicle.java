package io.urbangov.hierarchy.timeline;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.HierarchyLoader;
import io.urbangov.hierarchy.LoadedHierarchy;
import io.urbangov.hierarchy.UnitRow;
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

  /** The hierarchy at the end of a day. Linear in the changes until then, but for a sort. */
  Hierarchy hierarchy(LocalDate date) {
    HierarchyLoader loader = Hierarchy.loader().parentsAreIds();
    new TreeMap<>(units(date))
        .forEach(
            (unit, state) ->
                loader.add(
                    new UnitRow(
                        "timeline",
                        0,
                        unit,
                        state.code(),
                        state.name(),
                        state.level(),
                        state.parent())));
    LoadedHierarchy loaded = loader.build();
    if (!loaded.rejections().isEmpty()) {
      throw new IllegalStateException("checked units must fit: " + loaded.rejections());
    }
    return loaded.hierarchy();
  }

  private Map<String, UnitState> units(LocalDate date) {
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
