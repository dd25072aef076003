package io.urbangov.benchmarks;

import io.urbangov.benchmarks.gauge.ResidentPeak;
import io.urbangov.benchmarks.gauge.Stopwatch;
import io.urbangov.benchmarks.people.Attribute;
import io.urbangov.benchmarks.people.PeopleSpec;
import io.urbangov.eval.PairQuality;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;

/** Speed, memory and accuracy of resolution on invented persons, any number of them. */
final class ResolveScale implements Measurement {

  private static final double LINK = 0.95;
  private static final String RESIDENT =
      "peak resident set of the whole process, input included (VmHWM)";

  @Override
  public String usage() {
    return "n=100000 [threads=2] [seed=1] [household=0]" + PeerRun.USAGE;
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(
        Set.of("n", "threads", "seed", "household", "peers", "peer-limit", "peer-heap", "data"));
    int n = arguments.number("n", 100_000);
    int threads = arguments.number("threads", 2);
    if (n < 2 || threads < 1) {
      throw new WrongUse("n must be at least 2 and threads at least 1, was: " + n + ", " + threads);
    }
    PeerRun peers = new PeerRun(arguments);
    PeopleSpec spec =
        PeopleSpec.ofSeed(arguments.number("seed", 1))
            .withHousehold(arguments.share("household", 0));
    ScaleInput input = new ScaleInput(spec, n);
    Resolver resolver = ScaleSpec.resolver().link(LINK).threads(threads).build();
    result.put("records", n).put("threads", threads);
    measure(resolver, input, result);
    result
        .put("threshold", LINK)
        .put("generator", spec.toString())
        .put("config", "unsupervised, one specification, cold JVM; " + machine());
    peers.into(
        result,
        input.records(),
        Arrays.stream(Attribute.values()).map(Attribute::field).toList(),
        n,
        (curve, threshold) -> curve.deduplicated(input.persons(), threshold));
  }

  private static void measure(Resolver resolver, ScaleInput input, Result result) {
    try (HeapPeak heap = new HeapPeak()) {
      Stopwatch stopwatch = new Stopwatch();
      Resolution resolution = resolver.resolve(input.records());
      result.put("seconds", stopwatch.seconds()).put("cpu_seconds", stopwatch.cpuSeconds());
      double heapMib = heap.mib();
      result.put("heap_mib", heapMib);
      OptionalDouble resident = ResidentPeak.findMib();
      result
          .put("peak_mib", resident.orElse(heapMib))
          .put("peak_is", resident.isPresent() ? RESIDENT : "peak live heap after a collection");
      PairQuality quality = input.quality(resolution);
      result
          .put("f1", quality.f1())
          .put("precision", quality.precision())
          .put("recall", quality.recall())
          .put("recall_ceiling", input.recallCeiling(resolution))
          .put("pairs", resolution.comparedPairs())
          .put("true_pairs", quality.actual())
          .put("clusters", resolution.entities().size());
      System.err.println(resolution.model());
      resolution.rules().forEach(System.err::println);
    }
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return "JDK "
        + Runtime.version().feature()
        + ", "
        + runtime.availableProcessors()
        + " cores, heap up to "
        + runtime.maxMemory() / (1 << 20)
        + " MiB";
  }
}
