package io.urbangov.benchmarks;

import io.urbangov.RecordId;
import io.urbangov.benchmarks.events.Crowd;
import io.urbangov.benchmarks.events.GroupedBCubed;
import io.urbangov.benchmarks.events.GroupedMessages;
import io.urbangov.benchmarks.events.Hits;
import io.urbangov.benchmarks.events.MoreLikeThis;
import io.urbangov.benchmarks.events.ScoredPairs;
import io.urbangov.nlp.event.EventAssignment;
import io.urbangov.nlp.event.EventIndex;
import io.urbangov.nlp.event.EventSpec;
import io.urbangov.nlp.event.Suggestion;
import io.urbangov.nlp.hotterm.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether messages of known groups are found to be of one event, as they come and among all, and
 * how long that takes among many.
 */
final class SameEvent implements Measurement {

  private static final int ALL = 1_000;
  private static final int SOME = 5;
  private static final int TIMED = 2_000;

  @Override
  public String usage() {
    return "[n=100000] [units=true] [seed=1] [peers=none|all] [data=DIR]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "n", "units"));
    boolean hasUnits = Boolean.parseBoolean(arguments.get("units", "true"));
    GroupedMessages data =
        GroupedMessages.read(
            arguments.data("complaints/messages.csv"),
            arguments.data("complaints/same-event-groups.csv"));
    EventSpec spec = EventSpec.standard();
    if (hasUnits) {
      spec = spec.withRegions(unit -> unit);
    }
    try (HeapPeak heap = new HeapPeak()) {
      long start = System.nanoTime();
      result.put("records", data.messages().size()).put("groups", data.sizes().length);
      quality(data, spec, result);
      result.put("threshold", spec.link());
      time(data, arguments, result);
      result.put("baselines", new SameEventBaselines(data).figures());
      result
          .put("seconds", (System.nanoTime() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put("config", config());
    }
  }

  private static void quality(GroupedMessages data, EventSpec spec, Result result) {
    EventIndex index = EventIndex.of(spec.withSuggestions(ALL));
    ScoredPairs pairs = new ScoredPairs(data.sizes());
    Hits coming = new Hits();
    Set<Integer> known = new HashSet<>();
    for (Message message : data.messages()) {
      EventAssignment assignment = index.add(message);
      int group = data.group(message.id());
      for (Suggestion suggestion : assignment.suggestions()) {
        pairs.add(suggestion.score(), group, data.group(suggestion.message()));
      }
      if (group >= 0 && !known.add(group)) {
        coming.add(group, groups(assignment.suggestions(), data));
      }
    }
    put(pairs, spec.link(), result);
    Hits among = new Hits();
    for (int at : data.grouped()) {
      Message message = data.messages().get(at);
      among.add(data.group(message.id()), groups(index.suggest(message, SOME), data));
    }
    GroupedBCubed bCubed = GroupedBCubed.of(index, data);
    result
        .put("p_at_1", among.atOne())
        .put("hit_at_5", among.atFive())
        .put("p_at_1_as_they_come", coming.atOne())
        .put("hit_at_5_as_they_come", coming.atFive())
        .put("b3_f1", bCubed.f1())
        .put("b3_precision", bCubed.precision())
        .put("b3_recall", bCubed.recall())
        .put("b3_f1_among_grouped", bCubed.lenientF1())
        .put("events_of_two_and_more", index.events(2).size());
  }

  private static void put(ScoredPairs pairs, double threshold, Result result) {
    ScoredPairs.Quality quality = pairs.at(threshold);
    result
        .put("pair_precision", quality.precision())
        .put("pair_recall", quality.recall())
        .put("pair_f1", quality.f1())
        .put("pair_f1_cross_validated", pairs.crossValidatedF1())
        .put("pair_f1_best", pairs.best().f1());
  }

  private static List<Integer> groups(List<Suggestion> suggestions, GroupedMessages data) {
    List<RecordId> ids = suggestions.stream().map(Suggestion::message).toList();
    return ids.stream().map(data::group).toList();
  }

  /** The time of the last messages of many, per message, beside a search with Lucene. */
  private static void time(GroupedMessages data, Arguments arguments, Result result) {
    int n = arguments.number("n", 100_000);
    if (n < 2 * TIMED) {
      throw new WrongUse("n must be at least " + 2 * TIMED + ", was: " + n);
    }
    Crowd crowd = new Crowd(data.messages(), arguments.number("seed", 1));
    double before = usedMib();
    EventIndex index = EventIndex.inMemory();
    List<Message> last = new ArrayList<>();
    boolean isBeside = arguments.get("peers", "none").equals("all");
    List<Message> all = new ArrayList<>();
    for (int i = 0; i < n - TIMED; i++) {
      Message message = crowd.message(i, n);
      index.add(message);
      if (isBeside) {
        all.add(message);
      }
      if (i % 10_000 == 0) {
        System.err.println(i + " of " + n + " messages");
      }
    }
    for (int i = n - TIMED; i < n; i++) {
      last.add(crowd.message(i, n));
    }
    double[] millis = new double[TIMED];
    for (int i = 0; i < TIMED; i++) {
      long cpu = ThreadClock.nanos();
      index.add(last.get(i));
      millis[i] = (ThreadClock.nanos() - cpu) / 1e6;
    }
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    Map<String, Object> timing = new LinkedHashMap<>();
    result.put("n", n).put("ms_per_message", Arrays.stream(millis).average().orElseThrow());
    timing.put("p50", sorted[TIMED / 2]);
    timing.put("p99", sorted[TIMED * 99 / 100]);
    result.put("ms_percentiles", timing);
    result.put("index_mib", usedMib() - before).put("index_size", index.size());
    if (isBeside) {
      result.put("ms_per_message_more_like_this", moreLikeThis(all, last));
    }
  }

  private static double usedMib() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1024.0 * 1024);
  }

  private static double moreLikeThis(List<Message> all, List<Message> last) {
    try (MoreLikeThis search = new MoreLikeThis(all)) {
      int queries = 200;
      last.subList(0, queries).forEach(message -> search.find(message, SOME));
      long cpu = ThreadClock.nanos();
      last.subList(queries, 2 * queries).forEach(message -> search.find(message, SOME));
      return (ThreadClock.nanos() - cpu) / 1e6 / queries;
    }
  }

  private static String config() {
    return "pairs with at least one message in a group, scored when the later one comes, one"
        + " threshold from EventSpec.standard(); cross-validated: for each group the threshold that"
        + " is best for all others; p_at_1, hit_at_5: of each message of a group among all others;"
        + " as they come: among earlier ones, if there is one of the group; b3: over messages of"
        + " groups, messages of no group in their events count as wrong; ms_per_message: processor"
        + " time to add one of the last "
        + TIMED
        + " of n generated messages";
  }
}
