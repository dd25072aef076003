package io.urbangov.benchmarks;

import io.urbangov.benchmarks.gauge.Stopwatch;
import io.urbangov.benchmarks.stream.Alarm;
import io.urbangov.benchmarks.stream.BaselineRun;
import io.urbangov.benchmarks.stream.EventGroups;
import io.urbangov.benchmarks.stream.Statistic;
import io.urbangov.benchmarks.stream.StreamFiles;
import io.urbangov.benchmarks.stream.Surges;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.surge.Sighting;
import io.urbangov.nlp.surge.SurgeCalibration;
import io.urbangov.nlp.surge.SurgeSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** When known surges are found, at a rate of false alarms that shuffled times set. */
final class SurgeRun implements Measurement {

  /** A matter may be talked about before its day: a world cup before it is opened. */
  private static final int EARLY_DAYS = 14;

  /** Groups of so many messages must be found; of three to fewer it is good to know. */
  private static final int LARGE = 8;

  @Override
  public String usage() {
    return "[data=DIR] [seed=1] [shuffles=2] [baselines=all|none] [updates=12500000] [titles=yes|no]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(
        Set.of("data", "seed", "runs", "peers", "shuffles", "baselines", "updates", "titles"));
    Stopwatch watch = new Stopwatch();
    try (HeapPeak heap = new HeapPeak()) {
      Map<String, Object> streams = new LinkedHashMap<>();
      if (!arguments.get("titles", "yes").equals("no")) {
        titles(arguments, result, streams);
      }
      messages(arguments, result, streams);
      orders(arguments, result, streams);
      boston(arguments, result, streams);
      result.put("streams", streams);
      SurgeLoad.run(arguments.number("updates", 12_500_000), result);
      result
          .put("seconds", watch.seconds())
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "false alarms: 1 in 30 days; margin of terms calibrated on shuffled times, rates on"
                  + " other shuffles; terms: rows of 1 to 4 words; messages after those of"
                  + " complaints/replies.csv that are older, if it is there; known events: certain"
                  + " from 14 days before the day to the day of the peak, half of the titles match;"
                  + " groups: half of the messages of an"
                  + " alarm's subject, two or more, are the group's");
    }
  }

  private static Surges calibrated(
      Arguments arguments, String name, List<Sighting> past, List<Sighting> stream) {
    System.err.println(name + ": " + stream.size() + " after " + past.size());
    SurgeSpec spec = SurgeSpec.standard();
    boolean hasTerms = stream.stream().anyMatch(it -> !it.terms().isEmpty());
    if (hasTerms) {
      int shuffles = name.equals("titles") ? 1 : arguments.number("shuffles", 2);
      long seed = arguments.number("seed", 1);
      spec = spec.withMargin(SurgeCalibration.of(past, stream, spec, shuffles, seed).margin());
    }
    return new Surges(past, stream, spec);
  }

  private static Map<String, Object> rates(Arguments arguments, Surges surges, int alarms) {
    int shuffles = surges.stream().size() > 200_000 ? 1 : arguments.number("shuffles", 2);
    Map<String, Object> rates = new LinkedHashMap<>();
    rates.put("records", surges.stream().size());
    rates.put("days", surges.days());
    rates.put("margin", surges.spec().margin());
    rates.put("alarms_per_day", (double) alarms / surges.days());
    rates.put(
        "false_alarms_per_30_days",
        surges.falseAlarmsIn30Days(arguments.number("seed", 1) + 1000L, shuffles));
    return rates;
  }

  private static void titles(Arguments arguments, Result result, Map<String, Object> streams) {
    List<Sighting> stream = StreamFiles.titles(arguments.data("trend/hot-search-2020-2023.csv"));
    Surges surges = calibrated(arguments, "titles", List.of(), stream);
    List<Alarm> alarms = surges.alarms();
    Map<String, Object> known = new TreeMap<>();
    Csv.of(arguments.data("trend/known-events.csv"))
        .rows(
            List.of("event", "real_date", "keyword_regex", "peak_date_in_data_pm30d"),
            row -> known.put(text(row, "event"), event(row, stream, alarms)),
            rejection -> {});
    Map<String, Object> rates = rates(arguments, surges, alarms.size());
    streams.put("titles", rates);
    result
        .put("known_found", (int) known.values().stream().filter(it -> !it.equals("none")).count())
        .put("known_total", known.size())
        .put("alarms_per_day", rates.getOrDefault("alarms_per_day", Double.NaN))
        .put("known", known);
  }

  private static String event(Row row, List<Sighting> stream, List<Alarm> alarms) {
    Pattern pattern = Pattern.compile(text(row, "keyword_regex"));
    LocalDate from = LocalDate.parse(text(row, "real_date")).minusDays(EARLY_DAYS);
    LocalDate peak = LocalDate.parse(text(row, "peak_date_in_data_pm30d"));
    for (Alarm alarm : alarms) {
      LocalDate day = alarm.time().toLocalDate();
      if (!day.isBefore(from) && !day.isAfter(peak) && isAbout(alarm, stream, pattern)) {
        return day + " " + alarm.subject();
      }
    }
    return "none";
  }

  /** Whether half of the titles with the term match; of the titles only their phrases are known. */
  private static boolean isAbout(Alarm alarm, List<Sighting> stream, Pattern pattern) {
    int all = 0;
    int own = 0;
    for (int i = alarm.message(); i >= 0; i--) {
      Sighting title = stream.get(i);
      if (title.time().toLocalDate().isBefore(alarm.from())) {
        break;
      }
      if (title.terms().contains(alarm.subject())) {
        all++;
        own += title.terms().stream().anyMatch(it -> pattern.matcher(it).find()) ? 1 : 0;
      }
    }
    return own > 0 && 2 * own >= all;
  }

  private static void messages(Arguments arguments, Result result, Map<String, Object> streams) {
    List<Sighting> all = StreamFiles.messages(arguments.data("complaints/messages.csv"));
    LocalDate start = all.get(all.size() / 100).time().toLocalDate().withDayOfMonth(1);
    List<Sighting> stream =
        all.stream().filter(it -> !it.time().toLocalDate().isBefore(start)).toList();
    Path archive = Path.of(arguments.get("data", "../shared/data"), "complaints/replies.csv");
    List<Sighting> past =
        Files.isReadable(archive)
            ? StreamFiles.messages(archive).stream()
                .filter(it -> it.time().toLocalDate().isBefore(start))
                .toList()
            : List.of();
    Path file = arguments.data("complaints/same-event-groups.csv");
    EventGroups groups = EventGroups.read(file, LARGE, Integer.MAX_VALUE);
    EventGroups small = EventGroups.read(file, 3, LARGE - 1);
    Surges surges = calibrated(arguments, "messages", past, stream);
    List<Alarm> alarms = surges.alarms();
    Map<String, Object> rates = rates(arguments, surges, alarms.size());
    streams.put("messages", rates);
    result
        .put("false_alarms_per_30_days", rates.getOrDefault("false_alarms_per_30_days", Double.NaN))
        .put("groups", groups.delays(stream, alarms))
        .put("small_groups", small.delays(stream, alarms));
    groups.count("groups_", stream, alarms).forEach(result::put);
    small.count("small_groups_", stream, alarms).forEach(result::put);
    Map<String, Object> baselines = new LinkedHashMap<>();
    if (!arguments.get("baselines", "all").equals("none")) {
      for (Statistic statistic : Statistic.values()) {
        String name = statistic.name().toLowerCase(Locale.ROOT);
        System.err.println(name);
        baselines.put(name, baseline(arguments, surges, groups, small, statistic));
      }
    }
    result.put("baselines", baselines);
  }

  private static Map<String, Object> baseline(
      Arguments arguments,
      Surges surges,
      EventGroups groups,
      EventGroups small,
      Statistic statistic) {
    Random random = new Random(arguments.number("seed", 1));
    int allowed = (int) (surges.days() / 30);
    List<Sighting> chance = SurgeCalibration.shuffled(surges.stream(), random);
    double threshold = new BaselineRun(surges.past(), chance, statistic).threshold(allowed);
    BaselineRun run = new BaselineRun(surges.past(), surges.stream(), statistic);
    List<Alarm> alarms = run.alarms(threshold);
    Map<String, Object> figures =
        new LinkedHashMap<>(groups.count("groups_", surges.stream(), alarms));
    figures.putAll(small.count("small_groups_", surges.stream(), alarms));
    figures.put("threshold", threshold);
    figures.put("alarms_per_day", (double) alarms.size() / surges.days());
    return figures;
  }

  private static void orders(Arguments arguments, Result result, Map<String, Object> streams) {
    Surges surges =
        calibrated(
            arguments,
            "orders",
            List.of(),
            StreamFiles.orders(arguments.data("complaints/work-orders.csv")));
    List<Alarm> alarms = surges.alarms();
    streams.put("orders", rates(arguments, surges, alarms.size()));
    Alarm typhoon = first(alarms, "倒压", LocalDate.of(2018, 9, 14), LocalDate.of(2018, 9, 30));
    result.put("typhoon_found_on", typhoon == null ? "never" : day(typhoon));
    result.put("typhoon_orders_until", typhoon == null ? "never" : until(typhoon, surges.stream()));
  }

  private static long until(Alarm alarm, List<Sighting> stream) {
    return stream.subList(0, alarm.message() + 1).stream()
        .filter(it -> it.time().toLocalDate().equals(alarm.time().toLocalDate()))
        .filter(it -> it.categories().contains(alarm.subject()))
        .count();
  }

  private static void boston(Arguments arguments, Result result, Map<String, Object> streams) {
    Surges surges =
        calibrated(
            arguments,
            "requests",
            List.of(),
            StreamFiles.requests(arguments.data("geo/boston311-2015.csv")));
    List<Alarm> alarms = surges.alarms();
    streams.put("requests", rates(arguments, surges, alarms.size()));
    Alarm snow = first(alarms, "Snow", LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 31));
    LocalDate storm = LocalDate.of(2015, 8, 4);
    Alarm trees = first(alarms, "Tree Emergencies", storm, storm);
    result.put("boston_snow_found_on", snow == null ? "never" : day(snow));
    result.put("boston_trees_found_on", trees == null ? "never" : day(trees));
  }

  private static @org.jspecify.annotations.Nullable Alarm first(
      List<Alarm> alarms, String subject, LocalDate from, LocalDate to) {
    for (Alarm alarm : alarms) {
      LocalDate day = alarm.time().toLocalDate();
      if (alarm.subject().contains(subject) && !day.isBefore(from) && !day.isAfter(to)) {
        return alarm;
      }
    }
    return null;
  }

  private static String day(Alarm alarm) {
    return alarm.time().toLocalDate().toString();
  }

  private static String text(Row row, String column) {
    String value = row.get(column);
    return value == null ? "" : value;
  }
}
