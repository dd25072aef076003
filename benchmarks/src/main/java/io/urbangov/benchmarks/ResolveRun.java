package io.urbangov.benchmarks;

import io.urbangov.Entity;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.benchmarks.peers.Curve;
import io.urbangov.eval.ClusterQuality;
import io.urbangov.eval.Pair;
import io.urbangov.eval.PairQuality;
import io.urbangov.eval.Truth;
import io.urbangov.resolve.ExpectedQuality;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Runs a resolution task and puts its figures into a result. */
final class ResolveRun {

  private static final double LINK = 0.95;

  private final String kindName;
  private final ResolveData data;
  private final boolean across;
  private final Arguments arguments;
  private final Kind kind;
  private final PeerRun peers;

  ResolveRun(FileTask task, Arguments arguments) {
    this(
        task.kind(),
        Kind.named(task.kind()),
        kind -> new TaskData(task, kind),
        task.b() != null,
        arguments);
  }

  /**
   * A run on any data.
   *
   * @param across whether two clean sources, a and b, are linked
   */
  ResolveRun(
      String kindName,
      Kind kind,
      Function<Kind, ? extends ResolveData> data,
      boolean across,
      Arguments arguments) {
    this.peers = new PeerRun(arguments);
    this.kindName = kindName;
    this.kind = kind;
    this.across = across;
    this.arguments = arguments;
    this.data = data.apply(kind);
  }

  void into(Result result) {
    Resolver.Builder builder =
        kind.resolver(data.records()).link(LINK).seed(arguments.number("seed", 1));
    if (across) {
      builder.cleanSource("a").cleanSource("b");
    }
    int labels = arguments.number("labels", 0);
    if (labels > 0) {
      builder.labels(new SimulatedReviewer(data).label(builder, labels));
    }
    Resolver resolver = builder.build();
    double[] seconds = new double[runs()];
    try (HeapPeak heap = new HeapPeak()) {
      Resolution resolution = timed(resolver, data, seconds, 0);
      for (int run = 1; run < seconds.length; run++) {
        resolution = timed(resolver, data, seconds, run);
      }
      Arrays.sort(seconds);
      double mib = heap.mib(); // before the truth fills the heap
      result.put("kind", kindName).put("records", data.records().size());
      quality(data, resolution, result);
      result
          .put("threshold", LINK)
          .put("seconds", seconds[seconds.length / 2])
          .put("heap_mib", mib)
          .put("config", config(seconds.length));
    }
    if (peers.isAsked()) {
      measurePeers(data, result);
    }
  }

  private void measurePeers(ResolveData data, Result result) {
    List<SourceRecord> records = data.records();
    Map<RecordId, Integer> rows = new HashMap<>();
    records.forEach(record -> rows.put(record.id(), rows.size()));
    int first = (int) records.stream().filter(record -> record.id().source().equals("a")).count();
    Set<Pair<RecordId>> pairs = data.truePairs();
    if (!across) {
      int[] clusters = clusters(records, data.trueClusters(pairs));
      peers.into(
          result, records, kind.fields(), first, (curve, t) -> curve.deduplicated(clusters, t));
    } else {
      Set<Long> truth = new HashSet<>();
      pairs.forEach(
          pair ->
              truth.add(
                  Curve.pair(rows.getOrDefault(pair.a(), -1), rows.getOrDefault(pair.b(), -1))));
      peers.into(
          result,
          records,
          kind.fields(),
          first,
          (curve, t) -> curve.linked(truth, records.size(), t));
    }
  }

  private static int[] clusters(List<SourceRecord> records, Map<RecordId, String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    return records.stream()
        .mapToInt(r -> numbers.computeIfAbsent(names.get(r.id()), name -> numbers.size()))
        .toArray();
  }

  private int runs() {
    int runs = arguments.number("runs", 1);
    if (runs < 1) {
      throw new WrongUse("runs must be at least 1, was: " + runs);
    }
    return runs;
  }

  private static Resolution timed(Resolver resolver, ResolveData data, double[] seconds, int run) {
    long start = System.nanoTime();
    Resolution resolution = resolver.resolve(data.records(), progress());
    seconds[run] = (System.nanoTime() - start) / 1e9;
    return resolution;
  }

  private void quality(ResolveData data, Resolution resolution, Result result) {
    Map<RecordId, RecordId> predicted = new HashMap<>();
    for (Entity entity : resolution.entities()) {
      entity.members().forEach(id -> predicted.put(id, entity.id()));
    }
    Set<Pair<RecordId>> truth = data.truePairs();
    Truth<RecordId> known = Truth.ofPairs(truth);
    PairQuality pairs =
        across ? known.scoreAcross(predicted, RecordId::source) : known.score(predicted);
    ExpectedQuality expected = resolution.expected();
    long compared = truth.stream().filter(p -> resolution.wasCompared(p.a(), p.b())).count();
    result
        .put("precision", pairs.precision())
        .put("recall", pairs.recall())
        .put("f1", pairs.f1())
        .put("expected_precision", expected.entityPrecision())
        .put("expected_recall", expected.entityRecall())
        .put("expected_recall_ceiling", expected.recallCeiling())
        .put("expected_link_precision", expected.at(LINK).precision())
        .put("labels", resolution.model().labels())
        .put("b3_f1", ClusterQuality.of(predicted, data.trueClusters(truth)).bCubed().f1())
        .put("recall_ceiling", (double) compared / truth.size())
        .put("pairs", resolution.comparedPairs())
        .put("linked_pairs", pairs.predicted())
        .put("true_pairs", pairs.actual())
        .put("clusters", resolution.entities().size());
    System.err.println(resolution.model());
    resolution.rules().forEach(System.err::println);
  }

  private static Progress progress() {
    return (step, done, total) -> {
      if (done == total) {
        System.err.println(step + " done");
      }
    };
  }

  private String config(int runs) {
    int labels = arguments.number("labels", 0);
    return (labels > 0
            ? "labels simulated from truth by active selection, in rounds: " + labels
            : "unsupervised")
        + ", one specification per kind, link "
        + LINK
        + ", median of "
        + runs
        + ", JDK "
        + Runtime.version().feature()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores";
  }
}
