package io.urbangov.hierarchy.timeline;

import io.urbangov.hierarchy.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Carries a measure along the flows of days. Not thread-safe. */
final class Projector {

  private final SortedMap<String, Double> amounts = new TreeMap<>();
  private final SortedMap<String, Double> lost = new TreeMap<>();

  /** Takes a measure and the units of its day; what belongs to none of them is lost at once. */
  Projector(Map<String, Double> measure, Hierarchy units) {
    measure.forEach(
        (unit, amount) -> (units.findById(unit).isPresent() ? amounts : lost).put(unit, amount));
  }

  /** Carries it over days, as effective. */
  Projection forward(SortedMap<LocalDate, List<LogLine>> days) {
    days.values().forEach(day -> new DayFlows(day).forward(amounts, lost));
    return new Projection(amounts, lost);
  }

  /**
   * Carries it back over days.
   *
   * @param weights of the units before the first of the days
   */
  Projection backward(SortedMap<LocalDate, List<LogLine>> days, Map<String, Double> weights) {
    List<DayFlows> flows = new ArrayList<>();
    List<Map<String, Double>> weightsBefore = new ArrayList<>();
    Map<String, Double> now = new HashMap<>(weights);
    for (List<LogLine> day : days.values()) {
      DayFlows flow = new DayFlows(day);
      flows.add(flow);
      weightsBefore.add(flow.involved(now));
      flow.weigh(now);
    }
    Collections.reverse(flows);
    Collections.reverse(weightsBefore);
    for (int day = 0; day < flows.size(); day++) {
      flows.get(day).backward(amounts, weightsBefore.get(day), lost);
    }
    return new Projection(amounts, lost);
  }
}
