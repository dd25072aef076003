package io.urbangov.examples.quickstart;

import static java.util.Objects.requireNonNull;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.timeline.Change;
import io.urbangov.hierarchy.timeline.ChangeEntry;
import io.urbangov.hierarchy.timeline.HierarchyTimeline;
import io.urbangov.hierarchy.timeline.LineageLink;
import io.urbangov.hierarchy.timeline.LoadedTimeline;
import io.urbangov.hierarchy.timeline.Projection;
import io.urbangov.load.Csv;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The code of docs/guides/hierarchy-timeline.md, step by step. */
public final class TimelineGuide {

  private TimelineGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    HierarchyTimeline city = load(out);
    asOf(city, out);
    known(city, out);
    lineage(city, out);
    forward(city, out);
    backward(city, out);
    add(city, out);
  }

  private static HierarchyTimeline load(PrintStream out) {
    // guide:load
    LoadedTimeline loaded = HierarchyTimeline.load(Csv.of("changes.csv", open()));
    loaded.rejections().forEach(out::println);
    HierarchyTimeline city = loaded.timeline();
    out.println(city);
    // guide:end
    return city;
  }

  private static void asOf(HierarchyTimeline city, PrintStream out) {
    // guide:asof
    for (String day : List.of("2015-12-02", "2015-12-03", "2019-12-20", "2021-06-01")) {
      Hierarchy then = city.asOf(LocalDate.parse(day));
      int community = then.findByName("二社区")[0];
      StringBuilder path = new StringBuilder(day + " 二社区");
      for (int above : then.ancestors(community)) {
        path.append(" < ").append(then.code(above)).append(' ').append(then.name(above));
      }
      out.println(path);
    }
    // guide:end
  }

  private static void known(HierarchyTimeline city, PrintStream out) {
    // guide:known
    LocalDate day = LocalDate.of(2015, 12, 4);
    Instant report = Instant.parse("2015-12-04T10:00:00Z");
    out.println(city.asOf(day, report).name(0));
    out.println(city.asOf(day).name(0));
    // guide:end
  }

  private static void lineage(HierarchyTimeline city, PrintStream out) {
    // guide:lineage
    for (LineageLink step : city.lineage("s1").predecessors()) {
      out.println(
          step.date()
              + " "
              + step.from()
              + " → "
              + step.to()
              + " "
              + step.share()
              + " "
              + step.reason());
    }
    // guide:end
  }

  private static void forward(HierarchyTimeline city, PrintStream out) {
    // guide:forward
    LocalDate from = LocalDate.of(2018, 12, 31);
    LocalDate to = LocalDate.of(2022, 12, 31);
    Map<String, Double> appeals = Map.of("t1", 300.0, "t2", 100.0, "没有", 5.0);
    out.println(city.project(appeals, from, to));
    Instant report = Instant.parse("2021-12-31T16:00:00Z");
    out.println(city.knownAt(report).project(appeals, from, to).units());
    // guide:end
  }

  private static void backward(HierarchyTimeline city, PrintStream out) {
    // guide:backward
    LocalDate from = LocalDate.of(2020, 12, 31);
    LocalDate to = LocalDate.of(2018, 12, 31);
    Map<String, Double> appeals = Map.of("t1", 440.0);
    out.println(city.project(appeals, from, to));
    Map<String, Double> residents = Map.of("t1", 30_000.0, "t2", 10_000.0);
    Projection weighed = city.project(appeals, from, to, residents);
    out.println(weighed);
    // guide:end
  }

  private static void add(HierarchyTimeline city, PrintStream out) {
    // guide:add
    ChangeEntry merged =
        ChangeEntry.of("19", LocalDate.of(2023, 7, 1), new Change.Merge("g2", "g1"))
            .recorded(Instant.parse("2023-06-20T01:00:00Z"))
            .because("网格合并");
    HierarchyTimeline next = city.with(List.of(merged));
    StringWriter csv = new StringWriter();
    next.write(csv); // or next.save(path)
    csv.toString().lines().skip(next.entries().size()).forEach(out::println);
    // guide:end
  }

  private static InputStream open() {
    return requireNonNull(TimelineGuide.class.getResourceAsStream("changes.csv"), "changes.csv");
  }
}
