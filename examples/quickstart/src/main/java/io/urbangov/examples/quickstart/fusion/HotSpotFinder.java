package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.TIME;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.geo.hotspot.HotSpotScan;
import io.urbangov.geo.hotspot.Site;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.resolve.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Counts appeals by polygon, each once, and scans the map for clusters. */
final class HotSpotFinder {

  private static final long SEED = 42;

  private final Hierarchy hierarchy;
  private final GridIndex polygons;

  /** The polygons of the lowest units that have one, by the code of their unit. */
  private final Map<String, Integer> lowest = new HashMap<>();

  /** The days of the appeals whose polygon is known, by polygon. */
  private final Map<Integer, List<LocalDate>> appeals = new HashMap<>();

  HotSpotFinder(CityData data, Resolution appeals, Map<RecordId, Assignment> assignments) {
    this.hierarchy = data.hierarchy();
    this.polygons = data.polygons();
    findLowest();
    for (Entity appeal : appeals.entities()) {
      Assignment assignment = assignments.get(appeal.id());
      Integer polygon = assignment == null ? null : lowest.get(assignment.unit());
      if (polygon != null) {
        appeals
            .getRecord(appeal.id())
            .find(TIME)
            .ifPresent(
                time ->
                    this.appeals
                        .computeIfAbsent(polygon, p -> new ArrayList<>())
                        .add(time.toLocalDate()));
      }
    }
  }

  private void findLowest() {
    long[] own = new long[hierarchy.size()];
    for (int polygon = 0; polygon < polygons.size(); polygon++) {
      hierarchy.find(polygons.code(polygon)).ifPresent(rank -> own[rank]++);
    }
    long[] below = hierarchy.rollUp(own);
    for (int polygon = 0; polygon < polygons.size(); polygon++) {
      OptionalInt rank = hierarchy.find(polygons.code(polygon));
      if (rank.isPresent() && below[rank.getAsInt()] == 1) {
        lowest.put(polygons.code(polygon), polygon);
      }
    }
  }

  /** The hot spots of each window; none where there are no polygons. */
  List<WindowHotSpots> find(List<Days> windows) {
    return lowest.isEmpty() ? List.of() : windows.stream().map(this::find).toList();
  }

  private WindowHotSpots find(Days days) {
    List<Site> sites = new ArrayList<>();
    lowest.values().stream().sorted().forEach(polygon -> sites.add(site(polygon, days)));
    return new WindowHotSpots(days, sites, HotSpotScan.builder(SEED).build().find(sites));
  }

  private Site site(int polygon, Days days) {
    int now = 0;
    int usual = 0;
    for (LocalDate day : appeals.getOrDefault(polygon, List.of())) {
      now += days.contains(day) ? 1 : 0;
      usual += day.isBefore(days.from()) ? 1 : 0;
    }
    return new Site(polygons.code(polygon), polygons.center(polygon), now, usual);
  }
}
