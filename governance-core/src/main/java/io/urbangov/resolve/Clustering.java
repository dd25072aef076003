package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * From scored pairs to clusters: connected components of the links, then within every component the
 * strongest evidence first, weighing what speaks against. What stewards ruled comes before all
 * evidence, and evidence is weighed within what links connect alone: a ruling that two records are
 * one says that what speaks against them misleads. Components are clustered each on its own, so any
 * of them can be done again alone.
 */
final class Clustering {

  /** So many components are one task. */
  private static final int BATCH = 1 << 12;

  private final RecordTable table;
  private final ComparedPairs pairs;
  private final Scorer.Weights weights;
  private final DistinctFields distinct;
  private final PairEvidence evidence;
  private final Rulings rulings;
  private final Workers workers;

  Clustering(
      RecordTable table,
      ComparedPairs pairs,
      Scorer.Weights weights,
      DistinctFields distinct,
      PairEvidence evidence,
      Rulings rulings,
      Workers workers) {
    this.table = table;
    this.pairs = pairs;
    this.weights = weights;
    this.distinct = distinct;
    this.evidence = evidence;
    this.rulings = rulings;
    this.workers = workers;
  }

  /**
   * Per record, the smallest record of its cluster.
   *
   * @param components what the links connect
   */
  int[] run(Edges links, Components components, Progress progress) {
    ComponentEdges linked = new ComponentEdges(components, links);
    ComponentEdges against = new ComponentEdges(components, againstInLarge(components, progress));
    Components whole = rulings.connect(components, links, table.size());
    ComponentEdges ruled = new ComponentEdges(whole, rulings.same());
    int[] names = new int[table.size()];
    Arrays.setAll(names, row -> row);
    int tasks = (whole.count() + BATCH - 1) / BATCH;
    workers.run(
        tasks,
        () -> {
          Scorer scorer = new Scorer(weights);
          return task -> {
            int to = Math.min(whole.count(), (task + 1) * BATCH);
            for (int c = task * BATCH; c < to; c++) {
              Edges edges = new Edges();
              for (int part : whole.parts(c, components)) {
                Edges own = new Edges();
                linked.copyTo(own, part, evidence::of);
                against.copyTo(own, part, evidence::against);
                addObjections(components, part, own, scorer);
                edges = whole.add(c, own, components, part, edges);
              }
              ruled.copyTo(edges, c, bits -> bits);
              cluster(whole, c, edges, names);
            }
          };
        });
    return names;
  }

  /** The candidate pairs that are not linked, in components too large to weigh all pairs. */
  private Edges againstInLarge(Components components, Progress progress) {
    Edges[] found = new Edges[components.isAnyLarger(PairEvidence.MAX_WHOLE) ? pairs.chunks() : 0];
    AtomicLong done = new AtomicLong();
    workers.run(
        found.length,
        () -> {
          Scorer scorer = new Scorer(weights);
          return chunk -> {
            found[chunk] = againstInLarge(chunk, components, scorer);
            progress.update("clustering", done.incrementAndGet(), found.length);
          };
        });
    return Edges.concat(found);
  }

  private Edges againstInLarge(int chunk, Components components, Scorer scorer) {
    Edges edges = new Edges();
    pairs.forEach(
        chunk,
        pattern -> true,
        scorer.patterns(),
        (a, b, pattern) -> {
          if (components.shareLarger(a, b, PairEvidence.MAX_WHOLE)) {
            double weight = scorer.weight(a, b, pattern);
            if (weight < evidence.linkWeight()) {
              edges.add(a, b, weight);
            }
          }
        });
    return edges;
  }

  /** The pairs that speak against one entity, in a component small enough to weigh all. */
  private void addObjections(Components components, int component, Edges edges, Scorer scorer) {
    int size = components.size(component);
    if (size < 3 || size > PairEvidence.MAX_WHOLE) {
      return;
    }
    Objections objections =
        new Objections(
            size,
            edges,
            evidence,
            weights.model(),
            (i, j) ->
                scorer
                    .patterns()
                    .of(components.record(component, i), components.record(component, j)));
    for (int i = 0; i < size; i++) {
      int a = components.record(component, i);
      for (int j = i + 1; j < size; j++) {
        int b = components.record(component, j);
        if (!objections.isLinked(i, j) && table.comparable(a, b) && objections.between(i, j)) {
          edges.add(i, j, evidence.against(scorer.weight(a, b)));
        }
      }
    }
  }

  /** The places of the records of a component that one of them is ruled to be different from. */
  private int[] apart(Components components, int component, int local) {
    return Arrays.stream(rulings.apartFrom(components.record(component, local)))
        .filter(row -> components.of(row) == component)
        .map(row -> components.local(component, row))
        .toArray();
  }

  private void cluster(Components components, int component, Edges edges, int[] names) {
    Constraints constraints =
        new Constraints(
            local -> table.cleanSource(components.record(component, local)),
            local -> distinct.codes(components.record(component, local)),
            local -> apart(components, component, local));
    int size = components.size(component);
    UnionFind clusters = EdgeContraction.cluster(size, edges, constraints);
    for (int local = 0; local < size; local++) {
      names[components.record(component, local)] =
          components.record(component, clusters.find(local));
    }
  }
}
