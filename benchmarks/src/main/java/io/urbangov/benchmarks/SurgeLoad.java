package io.urbangov.benchmarks;

import io.urbangov.RecordId;
import io.urbangov.nlp.surge.Sighting;
import io.urbangov.nlp.surge.SurgeDetector;
import io.urbangov.nlp.surge.SurgeSpec;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Updates per second of our surge detector, four in five of terms that never come again. */
final class SurgeLoad {

  private static final int TERMS = 20;
  private static final int BATCH = 1000;
  private static final int UNITS = 5000;
  private static final int KNOWN = 100_000;
  private static final int PER_DAY = 1500;

  private final Random random = new Random(1);
  private int messages;
  private int fresh;

  private SurgeLoad() {}

  static void run(int updates, Result result) {
    System.err.println("updates: " + updates);
    new SurgeLoad().measure(updates, result);
  }

  private void measure(int updates, Result result) {
    try (HeapPeak heap = new HeapPeak()) {
      System.gc();
      double before = heap.mib();
      SurgeDetector detector = SurgeDetector.of(SurgeSpec.standard());
      long nanos = 0;
      long done = 0;
      while (done < updates) {
        List<Sighting> batch = batch();
        long start = ThreadClock.nanos();
        batch.forEach(detector::add);
        nanos += ThreadClock.nanos() - start;
        done += batch.stream().mapToInt(it -> it.terms().size() + 1).sum();
      }
      double after = heap.mib();
      result
          .put("updates", done)
          .put("distinct_terms", fresh)
          .put("updates_per_second", done / (nanos / 1e9))
          .put("exact_series", detector.series())
          .put("detector_mib", after - before);
    }
  }

  private List<Sighting> batch() {
    List<Sighting> batch = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Set<String> terms = new HashSet<>();
      for (int j = 0; j < TERMS; j++) {
        boolean isNew = random.nextInt(5) > 0;
        terms.add(isNew ? "n" + fresh++ : "k" + (int) (KNOWN * Math.pow(random.nextDouble(), 4)));
      }
      LocalDateTime time =
          LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(messages * (86_400L / PER_DAY));
      batch.add(
          Sighting.of(new RecordId("load", Integer.toString(messages++)), time, terms)
              .withReporter("p" + random.nextInt(1_000_000))
              .withUnit(random.nextInt(UNITS)));
    }
    return batch;
  }
}
