package io.urbangov.examples.quickstart;

import io.urbangov.examples.quickstart.fusion.Days;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.UnitHotTerms;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.hotterm.HotTerm;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what is hot: the city, then the units below it that are no grids. */
final class HotReport {

  private static final int TERMS = 5;

  /** The name alone often does not say what the matter is. */
  private static final int VARIANTS = 2;

  private static final int MOST_UNITS = 40;

  private final FusedCity city;
  private final Hierarchy hierarchy;
  private final PrintStream out;

  HotReport(FusedCity city, PrintStream out) {
    this.city = city;
    this.hierarchy = city.data().hierarchy();
    this.out = out;
  }

  void print() {
    List<Days> windows = city.hotTerms().stream().map(UnitHotTerms::days).distinct().toList();
    if (windows.isEmpty()) {
      out.println("\n== What is hot: nothing");
    }
    windows.forEach(this::print);
  }

  private void print(Days days) {
    out.println("\n== What is hot, " + days.from() + " to " + days.to());
    List<UnitHotTerms> units =
        city.hotTerms().stream()
            .filter(unit -> unit.days().equals(days) && !isLeafBelowOthers(unit.unit()))
            .toList();
    for (UnitHotTerms unit : units.subList(0, Math.min(MOST_UNITS, units.size()))) {
      out.println(
          name(unit.unit())
              + ": "
              + unit.terms().stream()
                  .limit(TERMS)
                  .map(HotReport::text)
                  .collect(Collectors.joining(", ")));
    }
    if (units.size() > MOST_UNITS) {
      out.println("… and " + (units.size() - MOST_UNITS) + " more units");
    }
  }

  private boolean isLeafBelowOthers(int unit) {
    return unit != UnitHotTerms.CITY
        && hierarchy.children(unit).length == 0
        && hierarchy.depth(unit) > 2;
  }

  private String name(int unit) {
    return unit == UnitHotTerms.CITY
        ? "everywhere"
        : "  ".repeat(hierarchy.depth(unit)) + hierarchy.name(unit);
  }

  private static String text(HotTerm term) {
    String usual =
        term.isNew() ? "new" : String.format(Locale.ROOT, "usually %.1f", term.expected());
    String also =
        term.variants().isEmpty()
            ? ""
            : term.variants().stream().limit(VARIANTS).collect(Collectors.joining("、", "：", ""));
    return String.format(
        Locale.ROOT, "%s%s (%d people, %s)", term.term(), also, term.reporters(), usual);
  }
}
