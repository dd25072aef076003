package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/**
 * The comparison vectors of all candidate pairs: compared once, in parallel, then remembered in two
 * bytes a pair, so that later passes only look at the pairs that matter to them. The pairs
 * themselves are not held: they come again from the blocks. Immutable and thread-safe once built.
 */
final class ComparedPairs {

  private static final char NOT_YIELDED = 0;

  /** A pair whose pattern has no number, since its chunk has more patterns than numbers. */
  private static final char UNNUMBERED = Character.MAX_VALUE;

  private final Blocks blocks;
  private final char[][] codes;
  private final PatternCounts[] patterns;
  private final long[] yielded;
  private final PatternCounts counts = new PatternCounts();

  ComparedPairs(Blocks blocks, CodeRows rows, Workers workers, Progress progress) {
    this.blocks = blocks;
    List<Blocks.Chunk> chunks = blocks.chunks();
    this.codes = new char[chunks.size()][];
    this.patterns = new PatternCounts[chunks.size()];
    long total = chunks.stream().mapToLong(Blocks.Chunk::pairs).sum();
    AtomicLong done = new AtomicLong();
    workers.run(
        codes.length,
        () -> {
          Patterns compare = new Patterns(rows);
          return c -> {
            compare(c, compare);
            progress.update("comparing", done.addAndGet(chunks.get(c).pairs()), total);
          };
        });
    this.yielded = new long[blocks.size()];
    for (int c = 0; c < codes.length; c++) {
      counts.addAll(patterns[c]);
      yielded[chunks.get(c).rule()] += patterns[c].total();
    }
    progress.update("comparing", total, total);
  }

  private void compare(int c, Patterns compare) {
    Blocks.Chunk chunk = blocks.chunks().get(c);
    char[] numbers = new char[chunk.pairs()];
    PatternCounts seen = new PatternCounts();
    blocks.forEachPair(
        chunk,
        (a, b, place) -> {
          int number = seen.add(compare.of(a, b), compare.rows().conflict(a, b)) + 1;
          numbers[place] = (char) Math.min(number, UNNUMBERED);
        });
    codes[c] = numbers;
    patterns[c] = seen;
  }

  /** All patterns, with how often each was seen. */
  PatternCounts counts() {
    return counts;
  }

  /** How many pairs each rule was the first to yield. */
  long[] yielded() {
    return yielded.clone();
  }

  /** How many tasks there are for {@link #forEach}. */
  int chunks() {
    return codes.length;
  }

  /** Takes a pair, {@code a < b}, and its pattern. */
  @FunctionalInterface
  interface Sink {
    void pair(int a, int b, long pattern);
  }

  /**
   * Streams the pairs of a chunk with a pattern worth looking at, in an order that depends on the
   * records alone.
   *
   * @param compare compares the few pairs again whose pattern has no number
   */
  void forEach(int chunk, LongPredicate worthLooking, Patterns compare, Sink sink) {
    PatternCounts seen = patterns[chunk];
    boolean[] keep = new boolean[seen.size() + 1];
    boolean any = seen.size() >= UNNUMBERED - 1;
    for (int i = 0; i < seen.size(); i++) {
      keep[i + 1] = worthLooking.test(seen.pattern(i));
      any |= keep[i + 1];
    }
    if (!any) {
      return;
    }
    char[] numbers = codes[chunk];
    blocks.forEachMarked(
        blocks.chunks().get(chunk),
        place -> {
          char number = numbers[place];
          return number != NOT_YIELDED && (number == UNNUMBERED || keep[number]);
        },
        (a, b, place) -> {
          int number = numbers[place];
          long pattern = number == UNNUMBERED ? compare.of(a, b) : seen.pattern(number - 1);
          sink.pair(a, b, pattern);
        });
  }
}
