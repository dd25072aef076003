package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** Weighs the candidate pairs and keeps those that are linked or in doubt. Not thread-safe. */
final class Scoring {

  /** What rounding may make of a sum of weights that is added up in another order. */
  private static final double ROUNDING = 1e-9;

  private final ComparedPairs pairs;
  private final Scorer.Weights weights;
  private final double linkWeight;
  private final double reviewWeight;
  private Edges links = new Edges();
  private Edges doubtful = new Edges();

  Scoring(ComparedPairs pairs, Scorer.Weights weights, double linkWeight, double reviewWeight) {
    this.pairs = pairs;
    this.weights = weights;
    this.linkWeight = linkWeight;
    this.reviewWeight = reviewWeight;
  }

  void run(String step, Workers workers, Progress progress) {
    Edges[] linked = new Edges[pairs.chunks()];
    Edges[] unsure = new Edges[pairs.chunks()];
    AtomicLong done = new AtomicLong();
    workers.run(
        pairs.chunks(),
        () -> {
          Scorer scorer = new Scorer(weights);
          return chunk -> {
            linked[chunk] = new Edges();
            unsure[chunk] = new Edges();
            score(chunk, scorer, linked[chunk], unsure[chunk]);
            progress.update(step, done.incrementAndGet(), pairs.chunks());
          };
        });
    links = Edges.concat(linked);
    doubtful = Edges.concat(unsure);
  }

  private void score(int chunk, Scorer scorer, Edges linked, Edges unsure) {
    pairs.forEach(
        chunk,
        pattern -> weights.most(pattern) >= reviewWeight - ROUNDING,
        scorer.patterns(),
        (a, b, pattern) -> {
          double weight = scorer.weight(a, b, pattern);
          if (weight >= linkWeight) {
            linked.add(a, b, weight);
          } else if (weight >= reviewWeight) {
            unsure.add(a, b, weight);
          }
        });
  }

  /** The pairs from the link threshold on. */
  Edges links() {
    return links;
  }

  /** The pairs between the review and the link threshold. */
  Edges doubtful() {
    return doubtful;
  }
}
