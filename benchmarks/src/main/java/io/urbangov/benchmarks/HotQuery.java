package io.urbangov.benchmarks;

import io.urbangov.benchmarks.hot.CityMessages;
import io.urbangov.benchmarks.hot.CityUnits;
import io.urbangov.benchmarks.hot.InventedMessages;
import io.urbangov.benchmarks.hot.LuceneScan;
import io.urbangov.benchmarks.hot.MessageCutting;
import io.urbangov.nlp.hotterm.HotTermIndex;
import io.urbangov.nlp.hotterm.HotTermQuery;
import io.urbangov.nlp.hotterm.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * How fast messages of a large city are indexed, and what is hot in random windows and areas is
 * told: alone, and by one and eight readers while messages come.
 */
final class HotQuery implements Measurement {

  private static final int QUERIES = 400;
  private static final int BUSY_QUERIES = 200;
  private static final int[] WINDOWS = {1, 3, 7, 14, 28};
  private static final double MIB = 1024.0 * 1024;

  @Override
  public String usage() {
    return "n=1000000 units=5000 days=730 [seed=1] [peers=none|all] [data=DIR]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("n", "units", "days", "seed", "data", "peers", "runs"));
    int n = atLeast("n", 1_000, arguments.number("n", 1_000_000));
    int days = atLeast("days", 60, arguments.number("days", 730));
    CityUnits units = new CityUnits(atLeast("units", 1, arguments.number("units", 5_000)));
    int seed = arguments.number("seed", 1);
    List<Message> real = CityMessages.read(arguments.data("complaints/messages.csv"));
    List<HotTermQuery> queries = queries(units, days, seed);
    long start = System.nanoTime();
    InventedMessages messages = new InventedMessages(real, units, n + n / 10, days, seed);
    double before = liveMib();
    try (HotTermIndex index = HotTermIndex.inMemory()) {
      long cpu = load(messages, n, index::add);
      result
          .put("records", n)
          .put("messages_per_second", n * 1e9 / cpu)
          .put("cutting_share", Math.min(1, cutting(real) * n / cpu))
          .put("mib", liveMib() - before)
          .put("units", units.size());
      Latencies wall = new Latencies(QUERIES);
      Latencies own = new Latencies(QUERIES);
      int terms = ask(queries, query -> index.hotTerms(query).size(), wall, own);
      result
          .put("p50_ms", wall.millis(0.5))
          .put("p99_ms", wall.millis(0.99))
          .put("cpu_p50_ms", own.millis(0.5))
          .put("cpu_p99_ms", own.millis(0.99))
          .put("cpu_max_ms", own.millis(1))
          .put("terms_per_query", (double) terms / QUERIES)
          .put(
              "while_writing",
              Map.of(
                  "1_reader", whileWriting(1, index, messages, n / 20, queries),
                  "8_readers", whileWriting(8, index, messages, n / 20, queries)));
    }
    if (!arguments.get("peers", "all").equals("none")) {
      baseline(new InventedMessages(real, units, n + n / 10, days, seed), n, queries, result);
    }
    result
        .put("seconds", (System.nanoTime() - start) / 1e9)
        .put("heap_mib", liveMib())
        .put(
            "config",
            "clauses of the real messages, windows of 1, 3, 7, 14, 28 days, units of each level"
                + " alike, asked once before they are timed; past 365 days; cutting_share: of the time to index a message that of the analyzer,"
                + " as told by the real messages; mib: what the index alone holds; baseline: a scan of the"
                + " matching documents' pairs of characters, JLH against the whole index");
  }

  private static int atLeast(String key, int least, int value) {
    if (value < least) {
      throw new WrongUse(key + " must be at least " + least + ", was: " + value);
    }
    return value;
  }

  private static List<HotTermQuery> queries(CityUnits units, int days, int seed) {
    Random random = new Random(seed);
    List<HotTermQuery> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      int length = WINDOWS[random.nextInt(WINDOWS.length)];
      LocalDate from = InventedMessages.start().plusDays(random.nextInt(days - length));
      LocalDate to = from.plusDays(length - 1);
      queries.add(HotTermQuery.between(from, to).in(units.area(random)).build());
    }
    return queries;
  }

  /** Returns the processor time; making up the messages is not counted. */
  private static long load(InventedMessages messages, int n, Consumer<Message> index) {
    long cpu = 0;
    for (int i = 0; i < n; i++) {
      Message message = messages.next();
      long start = ThreadClock.nanos();
      index.accept(message);
      cpu += ThreadClock.nanos() - start;
      if (i % 50_000 == 0) {
        System.err.println(i + " messages, " + cpu / 1_000_000 + " ms");
      }
    }
    return cpu;
  }

  /** Processor nanoseconds that the analyzer alone takes for a message of the same kind. */
  private static double cutting(List<Message> real) {
    MessageCutting cutting = new MessageCutting();
    real.forEach(cutting::cut);
    long start = ThreadClock.nanos();
    real.forEach(cutting::cut);
    return (double) (ThreadClock.nanos() - start) / real.size();
  }

  private interface Asking {
    int ask(HotTermQuery query);
  }

  private static int ask(List<HotTermQuery> queries, Asking asking, Latencies wall, Latencies own) {
    queries.forEach(asking::ask);
    int terms = 0;
    for (HotTermQuery query : queries) {
      long start = System.nanoTime();
      long cpu = ThreadClock.nanos();
      terms += asking.ask(query);
      own.add(ThreadClock.nanos() - cpu);
      wall.add(System.nanoTime() - start);
    }
    return terms;
  }

  private static Map<String, Object> whileWriting(
      int readers,
      HotTermIndex index,
      InventedMessages messages,
      int most,
      List<HotTermQuery> queries) {
    ExecutorService threads = Executors.newFixedThreadPool(readers + 1);
    AtomicBoolean done = new AtomicBoolean();
    try {
      Future<Double> writing = threads.submit(() -> write(index, messages, most, done));
      List<Future<Latencies>> asked = new ArrayList<>();
      for (int reader = 0; reader < readers; reader++) {
        int first = reader;
        asked.add(threads.submit(() -> read(index, queries, first)));
      }
      double p50 = 0;
      double p99 = 0;
      for (Future<Latencies> one : asked) {
        p50 = Math.max(p50, one.get().millis(0.5));
        p99 = Math.max(p99, one.get().millis(0.99));
      }
      done.set(true);
      return Map.of("p50_ms", p50, "p99_ms", p99, "wall_messages_per_second", writing.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  /** Writes until the readers are done or the messages used up; how many a second meanwhile. */
  private static double write(
      HotTermIndex index, InventedMessages messages, int most, AtomicBoolean done) {
    long start = System.nanoTime();
    int written = 0;
    while (!done.get() && written < most) {
      index.add(messages.next());
      written++;
    }
    return written * 1e9 / (System.nanoTime() - start);
  }

  private static Latencies read(HotTermIndex index, List<HotTermQuery> queries, int first) {
    Latencies latencies = new Latencies(BUSY_QUERIES);
    for (int i = 0; i < BUSY_QUERIES; i++) {
      long start = System.nanoTime();
      index.hotTerms(queries.get((first * 50 + i) % queries.size()));
      latencies.add(System.nanoTime() - start);
    }
    return latencies;
  }

  private static void baseline(
      InventedMessages messages, int n, List<HotTermQuery> queries, Result result) {
    try (LuceneScan scan = new LuceneScan()) {
      long cpu = load(messages, n, scan::add);
      scan.finish();
      Latencies wall = new Latencies(QUERIES);
      Latencies own = new Latencies(QUERIES);
      ask(queries, query -> scan.hotTerms(query).size(), wall, own);
      result
          .put("baseline_p50_ms", wall.millis(0.5))
          .put("baseline_p99_ms", wall.millis(0.99))
          .put("baseline_cpu_p99_ms", own.millis(0.99))
          .put("baseline_messages_per_second", n * 1e9 / cpu);
    }
  }

  private static double liveMib() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
  }
}
