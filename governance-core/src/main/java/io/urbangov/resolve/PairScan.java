package io.urbangov.resolve;

import io.urbangov.Progress;
import io.urbangov.resolve.report.RunReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the compared pairs spread over patterns and match weights: one more pass over them, made when
 * a report is asked for. Not thread-safe.
 */
final class PairScan {

  /** How many of the most frequent patterns are reported. */
  private static final int PATTERNS = 25;

  /** The first and the last bar of the histogram, which also hold what is beyond. */
  private static final int FIRST = -60;

  private static final int LAST = 59;

  private final MatchModel model;
  private final LongIndex seen = new LongIndex();
  private long[] counts = new long[16];
  private final long[] bins = new long[LAST - FIRST + 1];

  PairScan(Evidence evidence, Progress progress) {
    this.model = evidence.waterfall().model();
    CodeRows rows = new CodeRows(model.comparisons(), evidence.distinct(), evidence.table());
    Patterns patterns = new Patterns(rows);
    Scorer scorer = new Scorer(new Scorer.Weights(rows, model));
    List<Blocks.Chunk> chunks = evidence.blocks().chunks();
    for (int c = 0; c < chunks.size(); c++) {
      evidence
          .blocks()
          .forEachPair(
              chunks.get(c),
              (a, b, place) -> {
                long pattern = patterns.of(a, b);
                count(pattern);
                int bin = (int) Math.floor(scorer.weight(a, b, pattern));
                bins[Math.max(FIRST, Math.min(LAST, bin)) - FIRST]++;
              });
      progress.update("reporting", c + 1, chunks.size());
    }
  }

  private void count(long pattern) {
    int index = seen.add(pattern);
    if (index == counts.length) {
      counts = Arrays.copyOf(counts, index * 2);
    }
    counts[index]++;
  }

  RunReport.Pairs pairs() {
    List<String> fields =
        model.comparisons().stream().map(compared -> compared.field().name()).toList();
    List<RunReport.Pattern> patterns =
        IntStream.range(0, seen.size())
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> -counts[i])
                    .thenComparingLong(i -> seen.key(i)))
            .limit(PATTERNS)
            .map(i -> pattern(seen.key(i), counts[i]))
            .toList();
    return new RunReport.Pairs(fields, seen.size(), patterns, histogram());
  }

  private RunReport.Pattern pattern(long pattern, long pairs) {
    List<String> levels = new ArrayList<>();
    double weight = model.priorWeight();
    for (int k = 0; k < model.comparisons().size(); k++) {
      int level = Patterns.level(pattern, k);
      levels.add(model.comparisons().get(k).comparison().levelNames().get(level));
      weight += model.weight(k, level);
    }
    return new RunReport.Pattern(levels, pairs, weight, MatchModel.probability(weight));
  }

  private List<RunReport.Bin> histogram() {
    int from = 0;
    int to = bins.length;
    while (from < to && bins[from] == 0) {
      from++;
    }
    while (from < to && bins[to - 1] == 0) {
      to--;
    }
    List<RunReport.Bin> histogram = new ArrayList<>();
    for (int i = from; i < to; i++) {
      histogram.add(new RunReport.Bin(i + FIRST, bins[i]));
    }
    return histogram;
  }
}
