package io.urbangov.examples.quickstart;

import static io.urbangov.examples.quickstart.fusion.CityFields.CATEGORY;
import static io.urbangov.examples.quickstart.fusion.CityFields.DEPARTMENT;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.SourceRecord;
import io.urbangov.examples.quickstart.fusion.Assignment;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.hierarchy.Enforcement;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.LinkType;
import io.urbangov.hierarchy.UnitLink;
import io.urbangov.hierarchy.UnitLinks;
import io.urbangov.resolve.Resolution;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints who is responsible for what is complained about most, and whether it came to them. */
final class DutyReport {

  private static final int SHOWN = 5;

  /** Appeals of one category in one unit. */
  private record Load(String matter, int unit, long appeals) {}

  private final FusedCity city;
  private final Hierarchy hierarchy;
  private final UnitLinks links;
  private final PrintStream out;

  DutyReport(FusedCity city, PrintStream out) {
    this.city = city;
    this.hierarchy = city.data().hierarchy();
    this.links = city.data().links();
    this.out = out;
  }

  void print() {
    if (links.links().isEmpty()) {
      return;
    }
    out.println("\n== Who is responsible");
    TreeMap<String, TreeMap<Integer, Long>> loads = new TreeMap<>();
    int told = 0;
    int right = 0;
    Resolution appeals = city.resolutions().appeals();
    for (Entity appeal : appeals.entities()) {
      SourceRecord record = appeals.getRecord(appeal.id());
      String matter = record.orElse(CATEGORY, "");
      OptionalInt unit = unit(appeal);
      if (!matter.isEmpty() && unit.isPresent()) {
        loads
            .computeIfAbsent(matter, m -> new TreeMap<>())
            .merge(community(unit.getAsInt()), 1L, Long::sum);
        List<String> serving = serving(unit.getAsInt(), matter);
        if (record.find(DEPARTMENT).isPresent() && !serving.isEmpty()) {
          told++;
          right += serving.contains(record.orElse(DEPARTMENT, "")) ? 1 : 0;
        }
      }
    }
    out.println(
        right + " of " + told + " appeals went to a department that serves there in their matter");
    loads.entrySet().stream()
        .map(load -> most(load.getKey(), load.getValue()))
        .sorted(Comparator.comparingLong(Load::appeals).reversed().thenComparing(Load::matter))
        .limit(SHOWN)
        .forEach(this::print);
  }

  private OptionalInt unit(Entity appeal) {
    Assignment assignment = city.assignments(EntityType.APPEAL).get(appeal.id());
    return assignment == null || assignment.unit() == null
        ? OptionalInt.empty()
        : hierarchy.find(assignment.unit());
  }

  /** The unit above a grid; any other itself. */
  private int community(int unit) {
    boolean leaf = hierarchy.children(unit).length == 0 && hierarchy.parent(unit) >= 0;
    return leaf ? hierarchy.parent(unit) : unit;
  }

  private static Load most(String matter, Map<Integer, Long> byUnit) {
    return byUnit.entrySet().stream()
        .map(unit -> new Load(matter, unit.getKey(), unit.getValue()))
        .max(Comparator.comparingLong(Load::appeals).thenComparing(load -> -load.unit()))
        .orElseThrow();
  }

  private List<String> serving(int unit, String matter) {
    return links.holdingAt(unit, LinkType.SERVES).stream()
        .filter(link -> isAbout(link, matter))
        .map(link -> hierarchy.name(link.department()))
        .toList();
  }

  private static boolean isAbout(UnitLink link, String matter) {
    return link.matter().isEmpty() || link.matter().equals(matter);
  }

  private void print(Load load) {
    out.println(
        load.matter()
            + ", "
            + load.appeals()
            + " appeals in "
            + hierarchy.name(load.unit())
            + ": served by "
            + orNobody(serving(load.unit(), load.matter())));
    for (Enforcement enforcement : links.enforcementAt(load.unit())) {
      if (isAbout(enforcement.link(), load.matter())) {
        List<String> supervisors =
            enforcement.supervision().stream().map(by -> hierarchy.name(by.department())).toList();
        out.println(
            "  enforced by "
                + hierarchy.name(enforcement.link().department())
                + ", supervised by "
                + orNobody(supervisors));
      }
    }
  }

  private static String orNobody(List<String> names) {
    return names.isEmpty() ? "nobody" : names.stream().collect(Collectors.joining(", "));
  }
}
