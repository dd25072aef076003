package io.urbangov.hierarchy.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One day's changes, made to the division all at once, or what is in the way of that.
 *
 * <p>The stages are: nothing is changed twice; units begin; they change; they end, and those below
 * a merged one move along; codes are unique; nothing is above itself. At the first stage with
 * conflicts it stops, and the division must be taken back. Not thread-safe.
 */
final class Day {

  private final Division division;
  private final Collection<LogLine> lines;
  private final Presence presence;
  private final Claims claims;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<String, LogLine> moved = new TreeMap<>();

  /** Takes the day's entries as recorded. */
  Day(Division division, Collection<LogLine> lines, Set<String> created) {
    this.division = division;
    this.lines = lines;
    this.presence = new Presence(division, created);
    this.claims = new Claims(lines);
  }

  /** Makes the changes; returns what is in the way. */
  List<Conflict> apply() {
    conflicts.addAll(claims.conflicts());
    List<Runnable> stages =
        List.of(this::create, this::change, this::end, this::takeCodes, this::checkCycles);
    for (Runnable stage : stages) {
      if (conflicts.isEmpty()) {
        stage.run();
      }
    }
    return conflicts;
  }

  private void create() {
    conflicts.addAll(new Births(division, presence).apply(lines));
  }

  private void change() {
    for (LogLine line : lines) {
      UnitState state = division.find(line.unit());
      if (state == null) {
        conflicts.add(presence.missing("unit", line.unit(), line));
      } else {
        change(line, state);
      }
    }
  }

  private void change(LogLine line, UnitState state) {
    String unit = line.unit();
    Change change = line.change();
    if (change instanceof Change.Rename rename) {
      division.put(unit, state.withName(rename.name()));
    } else if (change instanceof Change.Relevel relevel) {
      division.put(unit, state.withLevel(relevel.level()));
    } else if (change instanceof Change.Recode recode) {
      division.releaseCode(unit, state.code());
      division.put(unit, state.withCode(recode.code()));
    } else if (change instanceof Change.Reparent reparent) {
      if (reparent.parent() != null && !division.has(reparent.parent())) {
        conflicts.add(presence.missing("parent", reparent.parent(), line));
      } else {
        division.put(unit, state.withParent(reparent.parent()));
        moved.put(unit, line);
      }
    }
  }

  private void end() {
    Map<String, LogLine> ending = new TreeMap<>();
    lines.stream().filter(line -> line.change().ends()).forEach(l -> ending.put(l.unit(), l));
    lines.forEach(line -> checkTargets(line, ending));
    if (conflicts.isEmpty()) {
      ending.forEach((unit, line) -> moveAlong(unit, line, ending));
      ending.forEach((unit, line) -> checkEmpty(unit, line, ending.keySet()));
    }
    if (conflicts.isEmpty()) {
      ending.keySet().forEach(this::end);
    }
  }

  private void checkTargets(LogLine line, Map<String, LogLine> ending) {
    for (String target : line.change().flows().keySet()) {
      LogLine end = ending.get(target);
      if (!division.has(target)) {
        conflicts.add(presence.missing("into", target, line));
      } else if (end != null) {
        conflicts.add(
            Conflict.of("into.abolished", "into must not end on that day", List.of(line, end)));
      }
    }
  }

  private void moveAlong(String unit, LogLine line, Map<String, LogLine> ending) {
    if (line.change() instanceof Change.Merge merge) {
      for (String child : division.below(unit)) {
        UnitState state = division.find(child);
        if (state != null && !ending.containsKey(child) && claims.parentOf(child) == null) {
          division.put(child, state.withParent(merge.into()));
          moved.put(child, line);
        }
      }
    }
  }

  private void checkEmpty(String unit, LogLine line, Set<String> ending) {
    Set<String> left = new TreeSet<>(division.below(unit));
    left.removeAll(ending);
    if (!left.isEmpty()) {
      List<LogLine> among = new ArrayList<>(List.of(line));
      for (String child : left) {
        LogLine put = claims.parentOf(child);
        if (put != null) {
          among.add(put);
        }
      }
      left.add(unit);
      conflicts.add(
          new Conflict(
              "unit.has-children", "a unit that ends must have none below it", among, left));
    }
  }

  private void end(String unit) {
    UnitState state = division.find(unit);
    if (state != null) {
      division.releaseCode(unit, state.code());
      division.end(unit);
    }
  }

  private void takeCodes() {
    for (LogLine line : lines) {
      ChangeKind kind = line.change().kind();
      UnitState state = division.find(line.unit());
      if (state != null && (kind == ChangeKind.CREATE || kind == ChangeKind.RECODE)) {
        String holder = division.takeCode(line.unit(), state.code());
        if (holder != null) {
          codeConflict(line, holder);
        }
      }
    }
  }

  private void codeConflict(LogLine line, String holder) {
    LogLine other = claims.codeOf(holder);
    conflicts.add(
        new Conflict(
            "code.duplicate",
            "code must not be that of another unit at that time",
            other == null ? List.of(line) : List.of(line, other),
            Set.of(line.unit(), holder)));
  }

  private void checkCycles() {
    Set<String> rooted = new TreeSet<>();
    for (String start : moved.keySet()) {
      Set<String> way = new TreeSet<>();
      String at = start;
      while (at != null && !rooted.contains(at) && way.add(at)) {
        UnitState state = division.find(at);
        at = state == null ? null : state.parent();
      }
      if (at != null && !rooted.contains(at)) {
        cycle(at);
      }
      rooted.addAll(way);
    }
  }

  private void cycle(String start) {
    Set<String> through = new TreeSet<>();
    Set<LogLine> among = new TreeSet<>(LogLine.AS_RECORDED);
    String at = start;
    while (at != null && through.add(at)) {
      LogLine mover = moved.get(at);
      if (mover != null) {
        among.add(mover);
      }
      UnitState state = division.find(at);
      at = state == null ? null : state.parent();
    }
    conflicts.add(Presence.cycle(among, through));
  }
}
