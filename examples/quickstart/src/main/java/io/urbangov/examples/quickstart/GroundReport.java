package io.urbangov.examples.quickstart;

import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.WindowHotSpots;
import io.urbangov.geo.hotspot.HotSpot;
import io.urbangov.geo.region.TilingAudit;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitLinks;
import java.io.PrintStream;
import java.util.Locale;

/** Prints whether the polygons tile the ground, and where appeals cluster. */
final class GroundReport {

  private static final int MOST_SPOTS = 8;

  private final FusedCity city;
  private final Hierarchy hierarchy;
  private final UnitLinks links;
  private final PrintStream out;

  GroundReport(FusedCity city, PrintStream out) {
    this.city = city;
    this.hierarchy = city.data().hierarchy();
    this.links = city.data().links();
    this.out = out;
  }

  void print() {
    if (city.data().polygons().size() == 0) {
      return;
    }
    out.println("\n== The ground");
    TilingAudit audit = city.data().polygons().audit(hierarchy);
    out.printf(
        Locale.ROOT,
        "%d polygons: %d overlaps, %d gaps, %d that cross themselves by a hair%n",
        city.data().polygons().size(),
        audit.overlaps().size(),
        audit.gaps().size(),
        audit.crossed().size());
    out.printf(
        Locale.ROOT,
        "%d units with nothing below them have no polygon, %d polygons are of no unit%n",
        audit.unitsWithoutPolygon().stream().filter(code -> !isDepartment(code)).count(),
        audit.polygonsWithoutUnit().size());
    city.hotSpots().forEach(this::print);
  }

  private boolean isDepartment(String code) {
    return hierarchy.find(code).stream().anyMatch(rank -> !links.of(rank).isEmpty());
  }

  private void print(WindowHotSpots window) {
    out.printf(
        Locale.ROOT,
        "where appeals cluster, %s to %s%s%n",
        window.days().from(),
        window.days().to(),
        window.spots().isEmpty() ? ": nowhere" : ":");
    int rank = 0;
    for (HotSpot spot : window.spots().stream().limit(MOST_SPOTS).toList()) {
      out.printf(
          Locale.ROOT,
          "  %d. %s%s: %d appeals, usually %.1f (p = %.3f)%n",
          ++rank,
          hierarchy.find(spot.sites().get(0)).stream()
              .mapToObj(hierarchy::name)
              .findFirst()
              .orElse(spot.sites().get(0)),
          spot.sites().size() == 1 ? "" : " and " + (spot.sites().size() - 1) + " around it",
          spot.observed(),
          spot.expected(),
          spot.pValue());
    }
  }
}
