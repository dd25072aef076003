package io.urbangov.hierarchy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What should become of rows, one row at a time, by maps and by walking up. */
final class NaiveLoader {

  final Map<String, UnitRow> accepted = new TreeMap<>();
  final Map<Long, String> rejected = new TreeMap<>();
  private final @Nullable List<String> levels;

  NaiveLoader(List<UnitRow> rows, @Nullable List<String> levels) {
    this.levels = levels;
    Map<String, UnitRow> byCode = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (UnitRow row : rows) {
      String id = row.id() == null ? row.code() : row.id();
      if (row.code() == null) {
        rejected.put(row.line(), "code.missing");
      } else if (row.name() == null) {
        rejected.put(row.line(), "name.missing");
      } else if (levels != null && row.level() == null) {
        rejected.put(row.line(), "level.missing");
      } else if (levels != null && !levels.contains(row.level())) {
        rejected.put(row.line(), "level.unknown");
      } else if (byCode.containsKey(row.code())) {
        rejected.put(row.line(), "code.duplicate");
      } else if (!ids.add(id)) {
        rejected.put(row.line(), "id.duplicate");
      } else {
        byCode.put(row.code(), row);
      }
    }
    for (UnitRow row : byCode.values()) {
      String problem = problem(row, byCode);
      if (problem == null) {
        accepted.put(row.code(), row);
      } else {
        rejected.put(row.line(), problem);
      }
    }
  }

  private @Nullable String problem(UnitRow row, Map<String, UnitRow> byCode) {
    Set<UnitRow> seen = new HashSet<>();
    boolean misplaced = false;
    UnitRow at = row;
    while (at.parent() != null) {
      if (!seen.add(at)) {
        return "parent.cycle";
      }
      UnitRow above = byCode.get(at.parent());
      if (above == null) {
        return "parent.unknown";
      }
      misplaced |= levels != null && levels.indexOf(at.level()) <= levels.indexOf(above.level());
      at = above;
    }
    return !misplaced ? null : onlyMisplaced(row, byCode) ? "level.order" : "parent.unknown";
  }

  /** Whether all above the row is in order. */
  private boolean onlyMisplaced(UnitRow row, Map<String, UnitRow> byCode) {
    UnitRow parent = byCode.get(row.parent());
    return parent == null || problem(parent, byCode) == null;
  }
}
