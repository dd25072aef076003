package io.urbangov.examples.quickstart;

import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.WindowNews;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.event.Event;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what matters people wrote about, and how many appeals cannot wait. */
final class NewsReport {

  private static final int MOST_MATTERS = 6;
  private static final int MOST_PHRASES = 3;

  private final Hierarchy hierarchy;
  private final FusedCity city;
  private final PrintStream out;

  NewsReport(FusedCity city, PrintStream out) {
    this.hierarchy = city.data().hierarchy();
    this.city = city;
    this.out = out;
  }

  void print() {
    city.news().forEach(this::print);
  }

  private void print(WindowNews window) {
    out.println("\n== Matters that came up, " + window.days().from() + " to " + window.days().to());
    window.matters().stream().limit(MOST_MATTERS).forEach(matter -> print(matter, window));
    Map<String, Long> kinds =
        window.urgent().stream()
            .collect(
                Collectors.groupingBy(
                    urgent -> urgent.kind().chinese(), TreeMap::new, Collectors.counting()));
    out.println("appeals that cannot wait: " + window.urgent().size() + " " + kinds);
  }

  private void print(WindowNews.Matter matter, WindowNews window) {
    Event event = matter.event();
    out.printf(
        Locale.ROOT,
        "%s%s: %d messages, %d in all by %d people since %s, %s%n",
        event.about().isEmpty()
            ? event.title()
            : event.about().stream().limit(MOST_PHRASES).collect(Collectors.joining("、")),
        event.unit() < 0 ? "" : " (" + hierarchy.name(event.unit()) + ")",
        matter.messages(),
        event.messages().size(),
        event.people(),
        event.first().toLocalDate(),
        event.trend(window.days().to()).name().toLowerCase(Locale.ROOT));
  }
}
