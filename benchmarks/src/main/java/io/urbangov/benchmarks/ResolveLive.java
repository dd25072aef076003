package io.urbangov.benchmarks;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.benchmarks.gauge.ResidentPeak;
import io.urbangov.benchmarks.gauge.Stopwatch;
import io.urbangov.benchmarks.people.Attribute;
import io.urbangov.benchmarks.people.People;
import io.urbangov.benchmarks.people.PeopleSpec;
import io.urbangov.resolve.LiveResolver;
import io.urbangov.resolve.Resolver;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Latency and throughput of single changes on top of many records: every record of a batch run is
 * loaded, then others come: four in five of them new, one in five a new version of a stored one.
 * One in fifty has a phone that thousands share, and one in five hundred is of one person who is
 * everywhere.
 */
final class ResolveLive implements Measurement {

  private static final double LINK = 0.95;
  private static final int WARM_UP = 50_000;
  private static final int MEASURED = 200_000;
  private static final String EVERYONES_PHONE = "0400000000";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Override
  public String usage() {
    return "n=1000000 [seed=1]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("n", "seed", "data", "peers", "runs"));
    int n = arguments.number("n", 1_000_000);
    if (n < 1_000) {
      throw new WrongUse("n must be at least 1000, was: " + n);
    }
    int seed = arguments.number("seed", 1);
    PeopleSpec spec = PeopleSpec.ofSeed(seed);
    int changes = WARM_UP + MEASURED;
    List<SourceRecord> records = new ArrayList<>();
    new People(spec).next(n + changes, (record, person) -> records.add(record));
    Random random = new Random(seed);
    generic(records, random);
    Collections.shuffle(records, random);
    List<SourceRecord> first = records.subList(0, n);
    Resolver resolver = ScaleSpec.resolver().link(LINK).build();
    try (HeapPeak heap = new HeapPeak()) {
      Stopwatch stopwatch = new Stopwatch();
      LiveResolver live = resolver.live(resolver.resolve(first));
      result.put("records", n).put("load_seconds", stopwatch.seconds());
      List<SourceRecord> coming = coming(records, n, random);
      coming.subList(0, WARM_UP).forEach(live::upsert);
      Latencies upserts = measure(coming.subList(WARM_UP, changes), live::upsert);
      List<SourceRecord> some = coming.subList(WARM_UP, WARM_UP + MEASURED / 2);
      Latencies finds = measure(some, record -> live.find(record, LINK));
      Latencies removes = measure(some, record -> live.remove(record.id()));
      result
          .put("upserts_per_second", upserts.perSecond())
          .put("p50_ms", upserts.millis(0.5))
          .put("p99_ms", upserts.millis(0.99))
          .put("p999_ms", upserts.millis(0.999))
          .put("max_ms", upserts.millis(1))
          .put("removes_per_second", removes.perSecond())
          .put("remove_p99_ms", removes.millis(0.99))
          .put("finds_per_second", finds.perSecond())
          .put("find_p99_ms", finds.millis(0.99))
          .put("entities", live.entities().size())
          .put("seconds", stopwatch.seconds())
          .put("heap_mib", heap.mib());
      ResidentPeak.findMib().ifPresent(mib -> result.put("peak_mib", mib));
      result.put("generator", spec.toString()).put("config", config());
    }
  }

  /** One record in fifty has everyone's phone, and one in five hundred is of one person. */
  private static void generic(List<SourceRecord> records, Random random) {
    SourceRecord everywhere = records.get(0);
    for (int i = 0; i < records.size(); i++) {
      if (random.nextInt(50) == 0) {
        records.set(i, records.get(i).with(Attribute.PHONE.field(), EVERYONES_PHONE));
      }
      if (random.nextInt(500) == 0) {
        records.set(i, like(everywhere, records.get(i).id()));
      }
    }
  }

  private static SourceRecord like(SourceRecord original, RecordId id) {
    SourceRecord.Builder copy = SourceRecord.builder(id, EntityType.PERSON);
    for (Attribute attribute : Attribute.values()) {
      copy.set(attribute.field(), original.orNull(attribute.field()));
    }
    return copy.build();
  }

  /** The records after the first ones; one in five with the id of one of them. */
  private static List<SourceRecord> coming(List<SourceRecord> records, int n, Random random) {
    List<SourceRecord> coming = new ArrayList<>();
    for (SourceRecord record : records.subList(n, records.size())) {
      boolean update = random.nextInt(5) == 0;
      coming.add(update ? like(record, records.get(random.nextInt(n)).id()) : record);
    }
    return coming;
  }

  private Latencies measure(List<SourceRecord> records, Consumer<SourceRecord> call) {
    Latencies latencies = new Latencies(records.size());
    long cpu = threads.getCurrentThreadCpuTime();
    for (SourceRecord record : records) {
      long start = System.nanoTime();
      call.accept(record);
      latencies.add(System.nanoTime() - start);
    }
    latencies.addCpu(threads.getCurrentThreadCpuTime() - cpu);
    return latencies;
  }

  private static String config() {
    Runtime runtime = Runtime.getRuntime();
    return "one writer; "
        + WARM_UP
        + " changes to warm up, "
        + MEASURED
        + " upserts measured, then half as many finds and removals; 1 in 5 upserts is an update,"
        + " 1 in 50 records has everyone's phone, 1 in 500 is of one person; rates per second of"
        + " the writer's processor time; JDK "
        + Runtime.version().feature()
        + ", heap up to "
        + runtime.maxMemory() / (1 << 20)
        + " MiB";
  }
}
