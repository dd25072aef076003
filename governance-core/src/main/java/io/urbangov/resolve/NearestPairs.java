package io.urbangov.resolve;

import io.urbangov.SourceRecord;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * The pairs of records of which one is among the k nearest to the other, by TF-IDF over {@link
 * Grams}: candidates where every blocking rule breaks on an error. Immutable and thread-safe.
 *
 * <p>A function of the records alone, not of their order. But not of the pair alone: a record that
 * comes or goes may push another out of the k nearest or let it in again. Who resolves live either
 * keeps the k nearest of each record up to date, or takes only what a new record finds.
 *
 * <p>Cost: at most {@value #MOST_VISITS} visits for each record, so linear; memory for k pairs of
 * each record. Source: Papadakis et al. (2023), Benchmarking filtering techniques for entity
 * resolution: kNN joins reach further than any blocking.
 */
final class NearestPairs {

  /** How many postings are looked at for one record, the rarest grams first. */
  private static final int MOST_VISITS = 6_000;

  private static final int CHUNK = 1 << 14;

  private final Nearest spec;
  private final RecordTable table;
  private final GramPostings postings;
  private final long[] pairs;

  NearestPairs(Nearest spec, RecordTable table, Workers workers) {
    this.spec = spec;
    this.table = table;
    this.postings = new GramPostings(spec.fields(), table);
    long[][] found = new long[(table.size() + CHUNK - 1) / CHUNK][];
    workers.run(found.length, () -> chunk -> found[chunk] = chunk(chunk));
    this.pairs = Arrays.stream(found).flatMapToLong(LongStream::of).sorted().distinct().toArray();
  }

  private long[] chunk(int chunk) {
    NearestSearch search = new NearestSearch(spec.k(), postings, table.size(), MOST_VISITS);
    LongStream.Builder found = LongStream.builder();
    for (int at = chunk * CHUNK; at < Math.min(table.size(), (chunk + 1) * CHUNK); at++) {
      int row = at;
      search.run(
          postings.of(row),
          other -> other != row && table.comparable(row, other),
          other -> found.add(packed(row, other)));
    }
    return found.build().toArray();
  }

  private static long packed(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /** The smaller record of one of the pairs, which ascend. */
  int first(int pair) {
    return (int) (pairs[pair] >>> 32);
  }

  int second(int pair) {
    return (int) pairs[pair];
  }

  int size() {
    return pairs.length;
  }

  boolean contains(int a, int b) {
    return Arrays.binarySearch(pairs, packed(a, b)) >= 0;
  }

  /** Calls with the rows nearest to a record from outside. */
  void forEachCandidate(SourceRecord outside, IntConsumer sink) {
    new NearestSearch(spec.k(), postings, table.size(), MOST_VISITS)
        .run(
            postings.of(outside),
            row -> table.comparable(outside, row) && !table.record(row).id().equals(outside.id()),
            sink);
  }

  @Override
  public String toString() {
    return spec.toString();
  }
}
