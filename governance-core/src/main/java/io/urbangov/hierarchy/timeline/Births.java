package io.urbangov.hierarchy.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units that a day creates, from the top down, since one may lie below another one. Nothing
 * recurses, so depth is no limit. Not thread-safe.
 */
final class Births {

  private final Division division;
  private final Presence presence;
  private final Map<String, LogLine> waiting = new LinkedHashMap<>();
  private final Map<String, List<LogLine>> waitingBelow = new HashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  Births(Division division, Presence presence) {
    this.division = division;
    this.presence = presence;
  }

  List<Conflict> apply(Collection<LogLine> lines) {
    Deque<LogLine> ready = new ArrayDeque<>();
    for (LogLine line : lines) {
      if (line.change() instanceof Change.Create create) {
        sort(line, create.parent(), ready);
      }
    }
    while (!ready.isEmpty()) {
      LogLine line = ready.remove();
      division.put(line.unit(), new UnitState((Change.Create) line.change()));
      ready.addAll(released(line.unit()));
    }
    rejectRest();
    return conflicts;
  }

  private void sort(LogLine line, @Nullable String parent, Deque<LogLine> ready) {
    if (division.has(line.unit()) || division.hasEnded(line.unit())) {
      conflicts.add(Conflict.of("unit.duplicate", "unit must not be that of an earlier one", line));
    } else if (parent == null || division.has(parent)) {
      ready.add(line);
    } else {
      waiting.put(line.unit(), line);
      waitingBelow.computeIfAbsent(parent, key -> new ArrayList<>()).add(line);
    }
  }

  private List<LogLine> released(String parent) {
    List<LogLine> below = waitingBelow.getOrDefault(parent, List.of());
    below.forEach(line -> waiting.remove(line.unit()));
    return below;
  }

  /** What waits below a unit that is not there, and all below that; what is left goes round. */
  private void rejectRest() {
    Deque<LogLine> lost = new ArrayDeque<>();
    for (LogLine line : waiting.values()) {
      if (line.change() instanceof Change.Create create && !waiting.containsKey(create.parent())) {
        conflicts.add(presence.missing("parent", String.valueOf(create.parent()), line));
        lost.add(line);
      }
    }
    lost.forEach(line -> waiting.remove(line.unit()));
    while (!lost.isEmpty()) {
      for (LogLine line : released(lost.remove().unit())) {
        conflicts.add(presence.missing("parent", ((Change.Create) line.change()).parent(), line));
        lost.add(line);
      }
    }
    waiting.values().forEach(line -> conflicts.add(Presence.cycle(List.of(line), Set.of())));
  }
}
