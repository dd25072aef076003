package io.urbangov.hierarchy.timeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All units on one day, by id, moved forth day by day, and back by a journal of what was there
 * before. A change costs O(1). Not thread-safe.
 */
final class Division {

  private record Step(String unit, @Nullable UnitState before) {}

  private final Map<String, UnitState> units = new HashMap<>();
  private final Set<String> ended = new HashSet<>();
  private final Map<String, String> unitOfCode = new HashMap<>();
  private final SetMultimap<String, String> below = HashMultimap.create();
  private final List<Step> journal = new ArrayList<>();

  /** What a unit is, or {@code null} if there is none now. */
  @Nullable UnitState find(@Nullable String unit) {
    return unit == null ? null : units.get(unit);
  }

  boolean has(String unit) {
    return units.containsKey(unit);
  }

  /** Whether there was a unit that is there no more. */
  boolean hasEnded(String unit) {
    return ended.contains(unit);
  }

  /** The units right below one, a copy. */
  Set<String> below(String unit) {
    return Set.copyOf(below.get(unit));
  }

  Map<String, UnitState> units() {
    return units;
  }

  /** Creates a unit or changes it. Its code is not taken yet: see {@link #takeCode}. */
  void put(String unit, UnitState state) {
    UnitState before = units.put(unit, state);
    journal.add(new Step(unit, before));
    relink(unit, before, state);
  }

  void end(String unit) {
    UnitState before = units.remove(unit);
    journal.add(new Step(unit, before));
    relink(unit, before, null);
    ended.add(unit);
  }

  private void relink(String unit, @Nullable UnitState before, @Nullable UnitState after) {
    if (before != null && before.parent() != null) {
      below.remove(before.parent(), unit);
    }
    if (after != null && after.parent() != null) {
      below.put(after.parent(), unit);
    }
  }

  void releaseCode(String unit, String code) {
    unitOfCode.remove(code, unit);
  }

  /** Gives a unit a code; returns the other unit that has it, or {@code null} if it was free. */
  @Nullable String takeCode(String unit, String code) {
    return unitOfCode.putIfAbsent(code, unit);
  }

  /** A point in time to come back to: between two days. */
  int mark() {
    return journal.size();
  }

  /** Back to where {@link #mark} was called. */
  void back(int mark) {
    List<Step> undone = journal.subList(mark, journal.size());
    for (Step step : undone) {
      UnitState now = units.get(step.unit);
      if (now != null) {
        unitOfCode.remove(now.code(), step.unit);
      }
    }
    for (int i = undone.size() - 1; i >= 0; i--) {
      restore(undone.get(i));
    }
    for (Step step : undone) {
      UnitState then = units.get(step.unit);
      if (then != null) {
        unitOfCode.put(then.code(), step.unit);
      }
    }
    undone.clear();
  }

  private void restore(Step step) {
    UnitState now = units.get(step.unit);
    relink(step.unit, now, step.before);
    ended.remove(step.unit);
    if (step.before == null) {
      units.remove(step.unit);
    } else {
      units.put(step.unit, step.before);
    }
  }
}
