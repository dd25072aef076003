package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A first, rough idea of which records are one entity, good enough to count how many entities have
 * a value: what very likely pairs connect, the likeliest first, as far as the constraints allow;
 * and with it each single record that speaks against none of it. Such a record, a phone without a
 * name for instance, does not tell of one more entity: counted as one, it would make the phone of
 * whoever calls often look like one that many share.
 *
 * <p>Cost: one look at the candidate pairs; memory for the very likely ones, and eight bytes a
 * record.
 */
final class RoughEntities {

  /** The weight in bits from which two records count as one entity here: a probability of 0.99. */
  private static final double VERY_LIKELY = MatchModel.log2(0.99 / 0.01);

  /** What rounding may make of a sum of weights that is added up in another order. */
  private static final double ROUNDING = 1e-9;

  private final RecordTable table;
  private final ComparedPairs pairs;
  private final Scorer.Weights weights;
  private final Undisputed undisputed;
  private final UnionFind entities;
  private final Constraints constraints;

  private RoughEntities(
      RecordTable table, ComparedPairs pairs, DistinctFields distinct, Scorer.Weights weights) {
    this.table = table;
    this.pairs = pairs;
    this.weights = weights;
    this.undisputed = new Undisputed(table.size());
    this.entities = new UnionFind(table.size());
    this.constraints = new Constraints(table::cleanSource, distinct::codes);
  }

  /** The records of the table, those of one rough entity in one set. */
  static UnionFind of(
      RecordTable table,
      ComparedPairs pairs,
      DistinctFields distinct,
      Scorer.Weights weights,
      Workers workers,
      Progress progress) {
    RoughEntities rough = new RoughEntities(table, pairs, distinct, weights);
    rough.join(rough.scan(workers, progress));
    return rough.entities;
  }

  /** The very likely pairs; tells the undisputed ones on the way. */
  private Edges scan(Workers workers, Progress progress) {
    Edges[] likely = new Edges[pairs.chunks()];
    AtomicLong done = new AtomicLong();
    workers.run(
        likely.length,
        () -> {
          Scorer scorer = new Scorer(weights);
          return chunk -> {
            likely[chunk] = scan(chunk, scorer);
            progress.update("counting", done.incrementAndGet(), likely.length);
          };
        });
    return Edges.concat(likely);
  }

  private Edges scan(int chunk, Scorer scorer) {
    Edges likely = new Edges();
    pairs.forEach(
        chunk,
        pattern -> weights.most(pattern) >= VERY_LIKELY - ROUNDING || weights.isUndisputed(pattern),
        scorer.patterns(),
        (a, b, pattern) -> {
          double weight = scorer.weight(a, b, pattern);
          if (weight >= VERY_LIKELY) {
            likely.add(a, b, weight);
          }
          if (weights.isUndisputed(pattern)) {
            undisputed.offer(a, b, weight);
          }
        });
    return likely;
  }

  private void join(Edges likely) {
    boolean[] linked = new boolean[table.size()];
    for (int edge : strongestFirst(likely)) {
      join(likely.from(edge), likely.to(edge));
      linked[likely.from(edge)] = true;
      linked[likely.to(edge)] = true;
    }
    undisputed.forEachSingle(linked, this::join);
  }

  /** The edges by weight in single precision, of equal ones the earlier; all weights positive. */
  private static int[] strongestFirst(Edges edges) {
    long[] keys = new long[edges.size()];
    for (int e = 0; e < keys.length; e++) {
      int descending = Integer.MAX_VALUE - Float.floatToIntBits((float) edges.weight(e));
      keys[e] = (long) descending << 32 | e;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private void join(int a, int b) {
    int x = entities.find(a);
    int y = entities.find(b);
    if (x != y && constraints.allows(Math.min(x, y), Math.max(x, y))) {
      entities.union(x, y);
      constraints.merged(Math.min(x, y), Math.max(x, y));
    }
  }
}
