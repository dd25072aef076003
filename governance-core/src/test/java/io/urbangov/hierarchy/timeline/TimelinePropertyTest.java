package io.urbangov.hierarchy.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.load.Csv;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of any log: seeds are in the names of the tests. */
class TimelinePropertyTest {

  private static final int SIZE = 800;

  private static LocalDate day(List<ChangeEntry> entries, Random random) {
    return entries.get(random.nextInt(entries.size())).effective().plusDays(random.nextInt(3) - 1);
  }

  private static Map<String, String> units(Hierarchy hierarchy) {
    Map<String, String> units = new TreeMap<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      int above = hierarchy.parent(rank);
      String parent = above < 0 ? "-" : hierarchy.code(above);
      units.put(hierarchy.code(rank), hierarchy.name(rank) + " below " + parent);
    }
    return units;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void asOf_isWhatTheEntriesSay(int seed) {
    RandomLog log = new RandomLog(seed, SIZE);
    HierarchyTimeline timeline = log.timeline();
    List<ChangeEntry> entries = timeline.entries();
    assertThat(entries.size()).as("entries that fit").isGreaterThan(SIZE / 4);
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      LocalDate date = day(entries, random);
      Instant known = entries.get(random.nextInt(entries.size())).recorded();
      assertThat(units(timeline.asOf(date, known)))
          .as("%s known at %s", date, known)
          .isEqualTo(new NaiveTimeline(entries, date, known).units());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
  void project_anyTwoDays_keepsTheTotal(int seed) {
    HierarchyTimeline timeline = new RandomLog(seed, SIZE).timeline();
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      LocalDate from = day(timeline.entries(), random);
      LocalDate to = day(timeline.entries(), random);
      Map<String, Double> measure = measure(timeline, from, random);
      Map<String, Double> weights = i % 2 == 0 ? Map.of() : measure(timeline, to, random);
      Projection projection = timeline.project(measure, from, to, weights);
      double total = measure.values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(projection.attributed() + projection.lost())
          .as("%s to %s", from, to)
          .isEqualTo(total, within(1e-9 * (1 + total)));
      assertThat(projection.units().keySet())
          .allSatisfy(unit -> assertThat(timeline.asOf(to).findById(unit)).as(unit).isPresent());
      assertThat(projection.units().values()).allMatch(amount -> amount >= 0);
    }
  }

  private static Map<String, Double> measure(
      HierarchyTimeline timeline, LocalDate date, Random random) {
    Map<String, Double> measure = new HashMap<>();
    for (int rank = 0; rank < timeline.asOf(date).size(); rank++) {
      measure.put(timeline.asOf(date).id(rank), random.nextInt(1000) / 8.0);
    }
    return measure;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {21, 22, 23, 24})
  void project_thereAndBackByItsOwnWeights_isTheSame(int seed) {
    HierarchyTimeline timeline = new RandomLog(seed, SIZE).timeline();
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      LocalDate a = day(timeline.entries(), random);
      LocalDate b = a.plusDays(random.nextInt(60));
      Map<String, Double> measure = measure(timeline, a, random);
      Projection there = timeline.project(measure, a, b);
      Projection back = timeline.project(there.units(), b, a, measure);
      assertThat(back.attributed() + back.lost()).isEqualTo(there.attributed(), within(1e-6));
      if (there.unattributable().isEmpty() && back.unattributable().isEmpty()) {
        back.units()
            .forEach(
                (unit, amount) ->
                    assertThat(amount).as(unit).isEqualTo(measure.get(unit), within(1e-6)));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {31, 32, 33, 34, 35, 36})
  void entriesRecordedLater_doNotChangeWhatWasKnown(int seed) {
    RandomLog log = new RandomLog(seed, SIZE);
    Instant cut = log.entries().get(SIZE / 2).recorded();
    List<LogLine> early =
        log.lines().stream().filter(line -> !line.recorded().isAfter(cut)).toList();
    List<ChangeEntry> then = new ArrayList<>();
    new LogChecker(early).accepted().forEach(known -> then.add(known.line().entry()));
    HierarchyTimeline all = log.timeline();
    assertThat(all.knownAt(cut).entries()).isEqualTo(then);
    HierarchyTimeline past = HierarchyTimeline.of(then);
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      LocalDate date = day(all.entries(), random);
      assertThat(units(all.asOf(date, cut))).as("%s", date).isEqualTo(units(past.asOf(date)));
      assertThat(units(all.knownAt(cut).asOf(date))).isEqualTo(units(past.asOf(date)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {41, 42, 43, 44})
  void savedLog_inAnyOrder_isTheSame(int seed) {
    HierarchyTimeline timeline = new RandomLog(seed, SIZE).timeline();
    StringWriter out = new StringWriter();
    timeline.write(out);
    List<String> rows = new ArrayList<>(out.toString().lines().toList());
    Collections.shuffle(rows.subList(1, rows.size()), new Random(seed));
    LoadedTimeline loaded =
        HierarchyTimeline.load(Csv.of("saved", new StringReader(String.join("\n", rows))));
    assertThat(loaded.rejections()).isEmpty();
    assertThat(loaded.timeline().entries()).isEqualTo(timeline.entries());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {51, 52, 53, 54})
  void rejections_doNotDependOnTheOrder(int seed) {
    RandomLog log = new RandomLog(seed, SIZE);
    List<LogLine> shuffled = new ArrayList<>(log.lines());
    Collections.shuffle(shuffled, new Random(seed));
    LogChecker one = new LogChecker(log.lines());
    LogChecker other = new LogChecker(shuffled);
    assertThat(one.rejections()).isNotEmpty().isEqualTo(other.rejections());
    assertThat(one.accepted()).isEqualTo(other.accepted());
    assertThat(one.accepted().size() + one.rejections().size()).isEqualTo(log.entries().size());
  }

  @Test
  void eightThreads_getWhatOneGets() throws InterruptedException, ExecutionException {
    int seed = 61;
    HierarchyTimeline timeline = new RandomLog(seed, SIZE).timeline();
    HierarchyTimeline alone = HierarchyTimeline.of(timeline.entries());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Object>>> answers =
          threads.invokeAll(
              IntStream.range(0, 8)
                  .<Callable<List<Object>>>mapToObj(thread -> () -> answers(timeline, seed))
                  .toList());
      List<Object> expected = answers(alone, seed);
      for (Future<List<Object>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Object> answers(HierarchyTimeline timeline, int seed) {
    Random random = new Random(seed);
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate from = day(timeline.entries(), random);
      LocalDate to = day(timeline.entries(), random);
      answers.add(units(timeline.asOf(from)));
      answers.add(timeline.project(measure(timeline, from, random), from, to));
      answers.add(timeline.lineage("u" + random.nextInt(10)));
    }
    return answers;
  }
}
