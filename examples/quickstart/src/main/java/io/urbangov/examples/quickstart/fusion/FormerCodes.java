package io.urbangov.examples.quickstart.fusion;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.timeline.Change;
import io.urbangov.hierarchy.timeline.ChangeEntry;
import io.urbangov.hierarchy.timeline.HierarchyTimeline;
import io.urbangov.hierarchy.timeline.LineageLink;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which unit of today a former code stands for (旧区划代码): silos keep codes that were changed or
 * abolished years ago. A unit that became several is the lowest one above them. Immutable and
 * thread-safe.
 */
final class FormerCodes {

  private final Map<String, String> today = new HashMap<>();

  FormerCodes(Hierarchy hierarchy, HierarchyTimeline timeline) {
    Map<String, Set<String>> units = new HashMap<>();
    for (ChangeEntry entry : timeline.entries()) {
      code(entry.change())
          .filter(code -> hierarchy.find(code).isEmpty())
          .ifPresent(
              code -> units.computeIfAbsent(code, c -> new TreeSet<>()).add(entry.change().unit()));
    }
    Hierarchy latest = timeline.asOf(LocalDate.MAX);
    units.forEach(
        (code, had) ->
            had.stream()
                .flatMap(unit -> heirs(unit, timeline, latest))
                .flatMap(heir -> latest.findById(heir).stream().mapToObj(latest::code))
                .flatMap(now -> hierarchy.find(now).stream().boxed())
                .reduce((a, b) -> a < 0 || b < 0 ? -1 : hierarchy.lca(a, b).orElse(-1))
                .filter(rank -> rank >= 0)
                .ifPresent(rank -> today.put(code, hierarchy.code(rank))));
  }

  private static Optional<String> code(Change change) {
    if (change instanceof Change.Create create) {
      return Optional.of(create.code());
    }
    return change instanceof Change.Recode recode ? Optional.of(recode.code()) : Optional.empty();
  }

  /** The unit itself as long as it is there, else all that it became. */
  private static Stream<String> heirs(String unit, HierarchyTimeline timeline, Hierarchy latest) {
    return latest.findById(unit).isPresent()
        ? Stream.of(unit)
        : timeline.lineage(unit).successors().stream().map(LineageLink::to);
  }

  /** The code of today's unit, if the code is a former one. */
  Optional<String> find(String code) {
    return Optional.ofNullable(today.get(code));
  }

  int size() {
    return today.size();
  }
}
