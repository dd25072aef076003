package io.urbangov.hierarchy.timeline;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which part of which unit goes where on one day, all at once: a sparse matrix whose rows sum to 1,
 * or to 0 for a unit without a successor. Units that are not in it stay what they are. Immutable.
 */
final class DayFlows {

  private final SortedMap<String, SortedMap<String, Double>> sharesFrom = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Double>> sharesInto = new TreeMap<>();

  DayFlows(Collection<LogLine> lines) {
    Set<String> born = new HashSet<>();
    for (LogLine line : lines) {
      Change change = line.change();
      if (change.kind() == ChangeKind.CREATE) {
        born.add(change.unit());
      } else if (change.ends() || !change.flows().isEmpty()) {
        sharesFrom.computeIfAbsent(change.unit(), key -> new TreeMap<>()).putAll(change.flows());
      }
    }
    lines.forEach(this::stay);
    born.forEach(unit -> sharesInto.put(unit, new TreeMap<>()));
    sharesFrom.forEach((unit, row) -> row.forEach((into, share) -> enter(unit, into, share)));
    sharesInto.forEach((unit, column) -> wholeIfOnlyTaking(unit, column, born));
  }

  /** What a unit keeps that gives parts away. */
  private void stay(LogLine line) {
    if (line.change() instanceof Change.Boundary boundary) {
      SortedMap<String, Double> row = sharesFrom.getOrDefault(boundary.unit(), new TreeMap<>());
      row.remove(boundary.unit());
      double rest = 1 - row.values().stream().mapToDouble(Double::doubleValue).sum();
      row.put(boundary.unit(), Math.max(0, rest));
    }
  }

  private void enter(String unit, String into, double share) {
    SortedMap<String, Double> column = sharesInto.computeIfAbsent(into, key -> new TreeMap<>());
    if (share > 0) {
      column.put(unit, share);
    }
  }

  private void wholeIfOnlyTaking(String unit, SortedMap<String, Double> column, Set<String> born) {
    if (!born.contains(unit) && !sharesFrom.containsKey(unit)) {
      column.put(unit, 1.0);
    }
  }

  /** The weights of the units that may have given something. */
  Map<String, Double> involved(Map<String, Double> weights) {
    Map<String, Double> found = new HashMap<>();
    for (SortedMap<String, Double> column : sharesInto.values()) {
      for (String from : column.keySet()) {
        found.put(from, weights.getOrDefault(from, Double.NaN));
      }
    }
    return found;
  }

  /** Carries amounts over the day; what belongs to units without a successor is lost. */
  void forward(Map<String, Double> amounts, Map<String, Double> lost) {
    SortedMap<String, Double> moved = new TreeMap<>();
    sharesFrom.forEach(
        (unit, row) -> {
          Double amount = amounts.remove(unit);
          if (amount != null && row.isEmpty()) {
            lost.merge(unit, amount, Double::sum);
          } else if (amount != null) {
            row.forEach((into, share) -> moved.merge(into, amount * share, Double::sum));
          }
        });
    moved.forEach((unit, amount) -> amounts.merge(unit, amount, Double::sum));
  }

  /**
   * Carries amounts back over the day; what may come from several units is divided by what these
   * gave, if the weight of each is known, and is lost otherwise.
   */
  void backward(
      Map<String, Double> amounts, Map<String, Double> weights, Map<String, Double> lost) {
    SortedMap<String, Double> moved = new TreeMap<>();
    sharesInto.forEach(
        (unit, column) -> {
          Double amount = amounts.remove(unit);
          if (amount != null) {
            SortedMap<String, Double> parts = parts(column, weights);
            parts.forEach((from, part) -> moved.merge(from, amount * part, Double::sum));
            if (parts.isEmpty()) {
              lost.merge(unit, amount, Double::sum);
            }
          }
        });
    moved.forEach((unit, amount) -> amounts.merge(unit, amount, Double::sum));
  }

  private static SortedMap<String, Double> parts(
      SortedMap<String, Double> column, Map<String, Double> weights) {
    SortedMap<String, Double> parts = new TreeMap<>(column);
    if (parts.size() == 1) {
      parts.replaceAll((from, share) -> 1.0);
      return parts;
    }
    parts.replaceAll((from, share) -> share * weights.getOrDefault(from, Double.NaN));
    double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    parts.replaceAll((from, gave) -> gave / sum);
    return sum > 0 ? parts : Collections.emptySortedMap();
  }

  /** Carries weights over the day; one that is not known makes unknown what it flows into. */
  void weigh(Map<String, Double> weights) {
    SortedMap<String, Double> after = new TreeMap<>();
    sharesInto.forEach(
        (unit, column) -> {
          double weight = 0;
          for (Map.Entry<String, Double> part : column.entrySet()) {
            weight += part.getValue() * weights.getOrDefault(part.getKey(), Double.NaN);
          }
          after.put(unit, column.isEmpty() ? Double.NaN : weight);
        });
    weights.keySet().removeAll(sharesFrom.keySet());
    weights.putAll(after);
  }
}
