package io.urbangov.examples.quickstart;

import io.urbangov.EntityType;
import io.urbangov.Rejection;
import io.urbangov.examples.quickstart.fusion.Assignment;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.Resolutions;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.load.LoadSummary;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells a person what the job found out, in about a hundred lines, whatever the city's size. */
final class CityReport {

  private static final int DEEPEST = 2;
  private static final int MOST_UNITS = 40;
  private static final Set<String> FRAME =
      Set.of("units.csv", "grids.geojson", "links.csv", "changes.csv");

  private final FusedCity city;
  private final PrintStream out;

  CityReport(FusedCity city, PrintStream out) {
    this.city = city;
    this.out = out;
  }

  void print() {
    cameIn();
    rejections();
    found();
    new Examples(city, out).print();
    new HotReport(city, out).print();
    new NewsReport(city, out).print();
    new GroundReport(city, out).print();
    new DutyReport(city, out).print();
    perUnit();
  }

  private void cameIn() {
    out.println("== What came in");
    long bad = city.data().rejections().stream().filter(r -> FRAME.contains(r.source())).count();
    row("units and grids", city.data().hierarchy().size(), bad);
    row("links of departments", city.data().links().links().size(), 0);
    row("former codes of units", city.data().formerCodes(), 0);
    for (LoadSummary file : city.data().summaries()) {
      row(file.source(), file.accepted(), file.rejected());
    }
  }

  private void row(String what, long used, long rejected) {
    String tail = rejected == 0 ? "" : ", " + rejected + " rejected";
    out.printf(Locale.ROOT, "%-34s %8d used%s%n", what, used, tail);
  }

  private void rejections() {
    Map<String, List<Rejection>> byCode =
        city.data().rejections().stream()
            .collect(Collectors.groupingBy(Rejection::code, TreeMap::new, Collectors.toList()));
    if (city.data().summaries().isEmpty() && city.data().hierarchy().size() == 0) {
      out.println("no file can be used: see docs/data-format.md for their names");
    }
    out.println(
        byCode.isEmpty() ? "nothing was rejected" : "rejected, by reason, with an example:");
    byCode.forEach(
        (code, list) -> {
          Rejection first = list.get(0);
          out.printf(
              Locale.ROOT,
              "  %4d  %-24s %s line %d: %s%n",
              list.size(),
              code,
              first.source(),
              first.line(),
              first.message());
        });
  }

  private void found() {
    out.println("\n== What was found");
    for (EntityType type : Resolutions.TYPES) {
      Resolution resolution = city.resolutions().of(type);
      out.printf(
          Locale.ROOT,
          "%-14s %7d records are %7d entities; %d pairs compared, %d left for review%n",
          type,
          city.data().records(type).size(),
          resolution.entities().size(),
          resolution.comparedPairs(),
          resolution.review().size());
    }
    int matters = city.resolutions().matters().entities().size();
    out.printf(Locale.ROOT, "%-14s %7d appeals are about %d matters%n", "", appeals(), matters);
    Map<RelationType, Long> relations =
        city.relations().relations().stream()
            .collect(Collectors.groupingBy(Relation::type, TreeMap::new, Collectors.counting()));
    relations.forEach((type, n) -> out.printf(Locale.ROOT, "%-24s %8d relations%n", type, n));
  }

  private int appeals() {
    return city.resolutions().appeals().entities().size();
  }

  private void perUnit() {
    Hierarchy hierarchy = city.data().hierarchy();
    out.println("\n== How many, per unit");
    List<long[]> counts = new ArrayList<>();
    for (EntityType type : Resolutions.TYPES) {
      counts.add(hierarchy.rollUp(located(type)));
    }
    if (hierarchy.size() > 0) {
      out.printf(
          Locale.ROOT, "%-24s %8s %8s %8s %8s%n", "", "appeals", "organiz.", "persons", "places");
    }
    List<Integer> shown = shown(hierarchy);
    shown.removeIf(rank -> counts.stream().allMatch(count -> count[rank] == 0));
    for (int rank : shown.subList(0, Math.min(MOST_UNITS, shown.size()))) {
      out.printf(
          Locale.ROOT,
          "%-24s %8d %8d %8d %8d%n",
          "  ".repeat(hierarchy.depth(rank)) + hierarchy.name(rank),
          counts.get(0)[rank],
          counts.get(1)[rank],
          counts.get(2)[rank],
          counts.get(3)[rank]);
    }
    if (shown.size() > MOST_UNITS) {
      out.println("… and " + (shown.size() - MOST_UNITS) + " more units");
    }
    out.println("records whose unit is not known: " + unknown());
  }

  /** The units down to the third level: city, district, street. */
  private static List<Integer> shown(Hierarchy hierarchy) {
    List<Integer> shown = new ArrayList<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      if (hierarchy.depth(rank) <= DEEPEST) {
        shown.add(rank);
      }
    }
    return shown;
  }

  private long[] located(EntityType type) {
    Hierarchy hierarchy = city.data().hierarchy();
    long[] own = new long[hierarchy.size()];
    for (Relation relation : city.relations().relations()) {
      if (relation.type() == RelationType.LOCATED_IN
          && relation.from().type().equals(type.name())) {
        own[hierarchy.find(relation.to().id()).orElseThrow()]++;
      }
    }
    return own;
  }

  private long unknown() {
    return Resolutions.TYPES.stream()
        .flatMap(type -> city.assignments(type).values().stream())
        .filter(assignment -> assignment.how() == Assignment.How.NONE)
        .count();
  }
}
