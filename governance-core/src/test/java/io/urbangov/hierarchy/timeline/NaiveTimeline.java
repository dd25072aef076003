package io.urbangov.hierarchy.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a unit is on a day, found anew by going through the whole log for each question. */
final class NaiveTimeline {

  private final List<ChangeEntry> entries = new ArrayList<>();

  NaiveTimeline(List<ChangeEntry> all, LocalDate date, Instant known) {
    for (ChangeEntry entry : all) {
      boolean corrected =
          all.stream()
              .anyMatch(by -> entry.id().equals(by.corrects()) && !by.recorded().isAfter(known));
      if (!corrected
          && !entry.recorded().isAfter(known)
          && !entry.effective().isAfter(date)
          && !(entry.change() instanceof Change.Retract)) {
        entries.add(entry);
      }
    }
    entries.sort(Comparator.comparing(ChangeEntry::effective));
  }

  private @Nullable ChangeEntry end(String unit) {
    return entries.stream()
        .filter(entry -> entry.change().ends() && entry.change().unit().equals(unit))
        .findFirst()
        .orElse(null);
  }

  /** All units by code, each with its name and the code of the unit above. */
  Map<String, String> units() {
    Map<String, String> units = new TreeMap<>();
    for (ChangeEntry entry : entries) {
      String unit = entry.change().unit();
      if (entry.change() instanceof Change.Create && end(unit) == null) {
        String above = parent(unit);
        units.put(code(unit), name(unit) + " below " + (above == null ? "-" : code(above)));
      }
    }
    return units;
  }

  private String code(String unit) {
    String code = "";
    for (ChangeEntry entry : entries) {
      if (entry.change() instanceof Change.Create create && create.unit().equals(unit)) {
        code = create.code();
      } else if (entry.change() instanceof Change.Recode recode && recode.unit().equals(unit)) {
        code = recode.code();
      }
    }
    return code;
  }

  private String name(String unit) {
    String name = "";
    for (ChangeEntry entry : entries) {
      if (entry.change() instanceof Change.Create create && create.unit().equals(unit)) {
        name = create.name();
      } else if (entry.change() instanceof Change.Rename rename && rename.unit().equals(unit)) {
        name = rename.name();
      }
    }
    return name;
  }

  /** What was said last, and from there to where the units above were merged since. */
  private @Nullable String parent(String unit) {
    String parent = null;
    for (ChangeEntry entry : entries) {
      if (entry.change() instanceof Change.Create create && create.unit().equals(unit)) {
        parent = create.parent();
      } else if (entry.change() instanceof Change.Reparent put && put.unit().equals(unit)) {
        parent = put.parent();
      }
    }
    String next = parent;
    while (next != null) {
      parent = next;
      ChangeEntry end = end(parent);
      next = end != null && end.change() instanceof Change.Merge merge ? merge.into() : null;
    }
    return parent;
  }
}
