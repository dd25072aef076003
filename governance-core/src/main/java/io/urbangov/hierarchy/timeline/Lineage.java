package io.urbangov.hierarchy.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a unit came from and what became of it (沿革), over any number of steps.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit its id
 * @param predecessors the steps that lead to it, latest first
 * @param successors the steps that lead from it, earliest first
 */
public record Lineage(String unit, List<LineageLink> predecessors, List<LineageLink> successors) {

  /** Copies the steps. */
  public Lineage {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }

  /** Follows a unit through changes as effective. One pass each way. */
  static Lineage of(String unit, Collection<LogLine> lines) {
    List<LineageLink> links = new ArrayList<>();
    for (LogLine line : lines) {
      Change change = line.change();
      change
          .flows()
          .forEach(
              (into, share) -> {
                if (!into.equals(change.unit())) {
                  links.add(new LineageLink(change.unit(), into, share, line.entry()));
                }
              });
    }
    List<LineageLink> after = successors(unit, links);
    Collections.reverse(links);
    return new Lineage(unit, predecessors(unit, links), after);
  }

  /** All changes of a day are at once, so a step only follows one of a day before. */
  private static List<LineageLink> successors(String unit, List<LineageLink> links) {
    Map<String, LocalDate> arrived = new HashMap<>(Map.of(unit, LocalDate.MIN));
    List<LineageLink> found = new ArrayList<>();
    for (LineageLink link : links) {
      if (arrived.getOrDefault(link.from(), LocalDate.MAX).isBefore(link.date())) {
        found.add(link);
        arrived.putIfAbsent(link.to(), link.date());
      }
    }
    return found;
  }

  private static List<LineageLink> predecessors(String unit, List<LineageLink> links) {
    Map<String, LocalDate> left = new HashMap<>(Map.of(unit, LocalDate.MAX));
    List<LineageLink> found = new ArrayList<>();
    for (LineageLink link : links) {
      if (left.getOrDefault(link.to(), LocalDate.MIN).isAfter(link.date())) {
        found.add(link);
        left.putIfAbsent(link.from(), link.date());
      }
    }
    return found;
  }
}
