package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All blocks of all rules, and the candidate pairs they yield. A pair comes out once: from the
 * first rule, and there from the first block, that its records share. Pairs are streamed in chunks
 * that depend on the records alone, so that threads can share them. Immutable and thread-safe.
 */
final class Blocks {

  /** Takes a candidate pair, {@code a < b}, and its place among all pairs of the chunk. */
  @FunctionalInterface
  interface Sink {
    void pair(int a, int b, int place);
  }

  /**
   * Successive blocks of one rule, or of the nearest pairs, with so many pairs inside, yielded or
   * not.
   */
  record Chunk(int rule, int from, int to, int pairs) {}

  /** Enough to be worth a task; a block of the largest size is added in any case. */
  private static final int CHUNK_PAIRS = 1 << 17;

  /** The pairs that cost so little that no block is worth skipping for them. */
  private static final long FREE_PAIRS = 20_000_000;

  private static final long PAIRS_PER_RECORD = 100;

  private final List<RuleBlocks> rules;
  private final List<Chunk> chunks = new ArrayList<>();
  private final RecordTable table;
  private final int limit;
  private final @Nullable NearestPairs nearest;

  /** Blocks with limits of their own: none above the most, and not too many pairs in all. */
  Blocks(List<RuleKeys> rules, RecordTable table, int maxBlock, Workers workers) {
    this(rules, table, maxBlock, true, null, workers);
  }

  /**
   * Blocks of at most so many records.
   *
   * @param nearest pairs beside those of the rules, as the last rule
   * @param purge whether to lower the limit until the pairs in all blocks are few enough for the
   *     records: 100 each, or 20 million in all
   */
  Blocks(
      List<RuleKeys> rules,
      RecordTable table,
      int maxBlock,
      boolean purge,
      @Nullable NearestPairs nearest,
      Workers workers) {
    this.table = table;
    this.nearest = nearest;
    RuleBlocks[] built = new RuleBlocks[rules.size()];
    workers.run(rules.size(), () -> r -> built[r] = build(rules.get(r), table, maxBlock));
    this.rules = List.of(built);
    this.limit = purge ? affordable(maxBlock) : maxBlock;
    workers.run(rules.size(), () -> r -> built[r].limit(limit));
    for (int r = 0; r < built.length; r++) {
      cut(r);
    }
    for (int from = 0; nearest != null && from < nearest.size(); from += CHUNK_PAIRS) {
      int to = Math.min(nearest.size(), from + CHUNK_PAIRS);
      chunks.add(new Chunk(built.length, from, to, to - from));
    }
  }

  private static RuleBlocks build(RuleKeys rule, RecordTable table, int maxBlock) {
    return new RuleBlocks(rule, new RuleEntries(rule, table), table.size(), maxBlock);
  }

  /**
   * The largest block size up to which all blocks together have few enough pairs (block purging:
   * Papadakis et al. 2011, Efficient entity resolution for large heterogeneous information spaces).
   */
  private int affordable(int maxBlock) {
    long[] bySize = new long[Math.min(maxBlock, table.size()) + 1];
    rules.forEach(rule -> rule.countPairs(bySize));
    long most = Math.max(FREE_PAIRS, PAIRS_PER_RECORD * table.size());
    long pairs = 0;
    for (int size = 2; size < bySize.length; size++) {
      pairs += bySize[size];
      if (pairs > most) {
        return Math.max(2, size - 1);
      }
    }
    return maxBlock;
  }

  private void cut(int r) {
    RuleBlocks rule = rules.get(r);
    long pairs = 0;
    for (int from = 0, to = 0; to < rule.blocks(); ) {
      pairs += rule.pairs(to++);
      if (pairs >= CHUNK_PAIRS || to == rule.blocks()) {
        chunks.add(new Chunk(r, from, to, Math.toIntExact(pairs)));
        from = to;
        pairs = 0;
      }
    }
  }

  List<RuleBlocks> rules() {
    return rules;
  }

  /** The most records of a block that is used. */
  int limit() {
    return limit;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** Streams the candidate pairs of a chunk, in an order that depends on the records alone. */
  void forEachPair(Chunk chunk, Sink sink) {
    int r = chunk.rule();
    if (r == rules.size()) {
      forEachNearest(
          chunk,
          (a, b, place) -> {
            if (!owned(a, b, r)) {
              sink.pair(a, b, place);
            }
          });
      return;
    }
    RuleBlocks rule = rules.get(r);
    forEachInside(
        chunk,
        (a, b, place, block) -> {
          if (table.comparable(a, b) && !rule.shareBefore(a, b, block) && !owned(a, b, r)) {
            sink.pair(a, b, place);
          }
        });
  }

  private void forEachNearest(Chunk chunk, Sink sink) {
    for (int i = chunk.from(); nearest != null && i < chunk.to(); i++) {
      sink.pair(nearest.first(i), nearest.second(i), i - chunk.from());
    }
  }

  /** Takes any pair inside a block. */
  @FunctionalInterface
  private interface InsideSink {
    void pair(int a, int b, int place, int block);
  }

  private void forEachInside(Chunk chunk, InsideSink sink) {
    RuleBlocks rule = rules.get(chunk.rule());
    int place = 0;
    for (int block = chunk.from(); block < chunk.to(); block++) {
      int to = rule.start(block + 1);
      for (int i = rule.start(block); i < to; i++) {
        int a = rule.record(i);
        for (int j = i + 1; j < to; j++) {
          sink.pair(a, rule.record(j), place++, block);
        }
      }
    }
  }

  /** Streams those pairs of a chunk whose places are marked, and looks at nothing else. */
  void forEachMarked(Chunk chunk, Marks marks, Sink sink) {
    if (chunk.rule() == rules.size()) {
      forEachNearest(
          chunk,
          (a, b, place) -> {
            if (marks.isMarked(place)) {
              sink.pair(a, b, place);
            }
          });
      return;
    }
    forEachInside(
        chunk,
        (a, b, place, block) -> {
          if (marks.isMarked(place)) {
            sink.pair(a, b, place);
          }
        });
  }

  /** Marks places of a chunk. */
  @FunctionalInterface
  interface Marks {
    boolean isMarked(int place);
  }

  private boolean owned(int a, int b, int before) {
    for (int r = 0; r < before; r++) {
      if (rules.get(r).share(a, b)) {
        return true;
      }
    }
    return false;
  }

  /** The first rule that yields a pair, or -1 when it is never compared. */
  int owner(int a, int b) {
    for (int r = 0; r < rules.size() && table.comparable(a, b); r++) {
      if (rules.get(r).share(a, b)) {
        return r;
      }
    }
    return nearest != null && nearest.contains(a, b) ? rules.size() : -1;
  }

  /** How many rules there are, the search for the nearest included. */
  int size() {
    return rules.size() + (nearest == null ? 0 : 1);
  }

  /** How a rule, or the search for the nearest, is named. */
  String name(int rule) {
    return rule < rules.size() ? rules.get(rule).toString() : String.valueOf(nearest);
  }

  @Nullable NearestPairs nearest() {
    return nearest;
  }
}
