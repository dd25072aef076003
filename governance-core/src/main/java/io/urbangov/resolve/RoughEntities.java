package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.Comparator;
import java.util.stream.IntStream;

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
    IntStream.range(0, likely.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer e) -> -likely.weight(e))
                .thenComparingInt(likely::from)
                .thenComparingInt(likely::to))
        .forEach(e -> join(entities, constraints, likely.from(e), likely.to(e)));
    return entities;
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
