package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.Arrays;

/**
 * A first, rough idea of which records are one entity, good enough to count how many entities have
 * a value: what very likely pairs connect, the likeliest first, as far as the constraints allow.
 *
 * <p>Cost: one look at the candidate pairs; memory for the very likely ones.
 */
final class RoughEntities {

  /** The weight in bits from which two records count as one entity here: a probability of 0.99. */
  private static final double VERY_LIKELY = MatchModel.log2(0.99 / 0.01);

  private final RecordTable table;
  private final ComparedPairs pairs;
  private final DistinctFields distinct;

  RoughEntities(RecordTable table, ComparedPairs pairs, DistinctFields distinct) {
    this.table = table;
    this.pairs = pairs;
    this.distinct = distinct;
  }

  UnionFind of(Scorer.Weights weights, Workers workers, Progress progress) {
    Scoring scoring = new Scoring(pairs, weights, VERY_LIKELY, VERY_LIKELY);
    scoring.run("counting", workers, progress);
    Edges likely = scoring.links();
    UnionFind entities = new UnionFind(table.size());
    Constraints constraints = new Constraints(table::cleanSource, distinct::codes);
    for (int edge : strongestFirst(likely)) {
      join(entities, constraints, likely.from(edge), likely.to(edge));
    }
    return entities;
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

  private static void join(UnionFind entities, Constraints constraints, int a, int b) {
    int x = entities.find(a);
    int y = entities.find(b);
    if (x != y && constraints.allows(Math.min(x, y), Math.max(x, y))) {
      entities.union(x, y);
      constraints.merged(Math.min(x, y), Math.max(x, y));
    }
  }
}
