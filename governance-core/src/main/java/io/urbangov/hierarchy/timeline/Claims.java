package io.urbangov.hierarchy.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a day's entries change, so that none changes what another one does: the day's entries then
 * have no order. Not thread-safe.
 */
final class Claims {

  private static final String FLOW = "FLOW";

  private final Map<String, LogLine> whole = new HashMap<>();
  private final Map<String, Map<String, LogLine>> parts = new HashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /** Takes entries as recorded. */
  Claims(Collection<LogLine> lines) {
    lines.forEach(this::claim);
    parts.values().forEach(this::checkSum);
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /** The entry that sets the parent of a unit, or {@code null}. */
  @Nullable LogLine parentOf(String unit) {
    return owner(unit, ChangeKind.REPARENT);
  }

  /** The entry that sets the code of a unit, or {@code null}. */
  @Nullable LogLine codeOf(String unit) {
    return owner(unit, ChangeKind.RECODE);
  }

  private @Nullable LogLine owner(String unit, ChangeKind kind) {
    LogLine all = whole.get(unit);
    return all != null ? all : parts.getOrDefault(unit, Map.of()).get(kind.name());
  }

  private void claim(LogLine line) {
    Change change = line.change();
    String unit = change.unit();
    boolean all = change.ends() || change.kind() == ChangeKind.CREATE;
    String part = all ? "" : part(change);
    List<LogLine> others = others(unit, part);
    if (!others.isEmpty()) {
      others.add(line);
      conflicts.add(contradiction(line, others));
    } else if (all) {
      whole.put(unit, line);
    } else {
      parts.computeIfAbsent(unit, key -> new TreeMap<>()).put(part, line);
    }
  }

  private static String part(Change change) {
    return switch (change.kind()) {
      case SPLIT -> FLOW;
      case BOUNDARY -> FLOW + change.flows().firstKey();
      default -> change.kind().name();
    };
  }

  /** The entries that a claim on a part of a unit, or on all of it, is against. */
  private List<LogLine> others(String unit, String part) {
    List<LogLine> others = new ArrayList<>();
    LogLine all = whole.get(unit);
    if (all != null) {
      others.add(all);
    }
    Map<String, LogLine> taken = parts.getOrDefault(unit, Map.of());
    if (part.isEmpty()) {
      others.addAll(taken.values());
    } else if (part.equals(FLOW)) {
      taken.forEach((other, line) -> addIf(other.startsWith(FLOW), line, others));
    } else {
      addIf(taken.containsKey(part), taken.get(part), others);
      addIf(part.startsWith(FLOW) && taken.containsKey(FLOW), taken.get(FLOW), others);
    }
    return others;
  }

  private static void addIf(boolean is, @Nullable LogLine line, List<LogLine> lines) {
    if (is && line != null) {
      lines.add(line);
    }
  }

  private static Conflict contradiction(LogLine line, List<LogLine> among) {
    boolean created = line.change().kind() == ChangeKind.CREATE;
    return created && among.get(0).change().kind() == ChangeKind.CREATE
        ? Conflict.of("unit.duplicate", "unit must not have been created already", among)
        : Conflict.of(
            "change.contradictory",
            "a day must not have two changes of one thing of a unit, nor others when it begins or"
                + " ends",
            among);
  }

  private void checkSum(Map<String, LogLine> ofUnit) {
    List<LogLine> given =
        ofUnit.values().stream()
            .filter(line -> line.change().kind() == ChangeKind.BOUNDARY)
            .toList();
    double sum =
        given.stream().mapToDouble(line -> line.change().flows().values().iterator().next()).sum();
    if (sum > 1 + 1e-9) {
      conflicts.add(
          Conflict.of("share.sum", "the shares that a unit gives must not exceed 1", given));
    }
  }
}
