package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * From scored pairs to clusters: connected components of the links, then within every component the
 * strongest evidence first, weighing what speaks against. Components are clustered each on its own,
 * so any of them can be done again alone.
 */
final class Clustering {

  /** So many components are one task. */
  private static final int BATCH = 1 << 12;

  private final RecordTable table;
  private final ComparedPairs pairs;
  private final Scorer.Weights weights;
  private final DistinctFields distinct;
  private final double linkWeight;
  private final Workers workers;

  Clustering(
      RecordTable table,
      ComparedPairs pairs,
      Scorer.Weights weights,
      DistinctFields distinct,
      double linkWeight,
      Workers workers) {
    this.table = table;
    this.pairs = pairs;
    this.weights = weights;
    this.distinct = distinct;
    this.linkWeight = linkWeight;
    this.workers = workers;
  }

  /** Per record, the smallest record of its cluster. */
  int[] run(Edges links, Progress progress) {
    Components components = new Components(table.size(), links);
    ComponentEdges linked = new ComponentEdges(components, links);
    ComponentEdges against = new ComponentEdges(components, against(components, progress));
    int[] names = new int[table.size()];
    Arrays.setAll(names, row -> row);
    int tasks = (components.count() + BATCH - 1) / BATCH;
    workers.run(
        tasks,
        () ->
            task -> {
              int to = Math.min(components.count(), (task + 1) * BATCH);
              for (int c = task * BATCH; c < to; c++) {
                Edges edges = new Edges();
                linked.copyTo(edges, c);
                against.copyTo(edges, c);
                cluster(components, c, edges, names);
              }
            });
    return names;
  }

  /** The candidate pairs below the link threshold within components of three or more. */
  private Edges against(Components components, Progress progress) {
    Edges[] found = new Edges[pairs.chunks()];
    AtomicLong done = new AtomicLong();
    workers.run(
        found.length,
        () -> {
          Scorer scorer = new Scorer(weights);
          return chunk -> {
            Edges edges = new Edges();
            pairs.forEach(
                chunk,
                pattern -> true,
                (a, b, place) -> {
                  double weight = components.ofThree(a, b) < 0 ? linkWeight : scorer.weight(a, b);
                  if (weight < linkWeight) {
                    edges.add(a, b, weight);
                  }
                });
            found[chunk] = edges;
            progress.update("clustering", done.incrementAndGet(), found.length);
          };
        });
    return Edges.concat(found);
  }

  private void cluster(Components components, int component, Edges edges, int[] names) {
    Constraints constraints =
        new Constraints(
            local -> table.cleanSource(components.record(component, local)),
            local -> distinct.codes(components.record(component, local)));
    int size = components.size(component);
    UnionFind clusters = EdgeContraction.cluster(size, edges, linkWeight, constraints);
    for (int local = 0; local < size; local++) {
      names[components.record(component, local)] =
          components.record(component, clusters.find(local));
    }
  }
}
