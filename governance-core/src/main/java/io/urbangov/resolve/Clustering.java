package io.urbangov.resolve;

import io.urbangov.Progress;

/**
 * From scored pairs to clusters: connected components of the links, then within every component of
 * three or more records the strongest evidence first, weighing what speaks against.
 */
final class Clustering {

  private final RecordTable table;
  private final Blocks blocks;
  private final Scorer scorer;
  private final double linkWeight;

  Clustering(RecordTable table, Blocks blocks, Scorer scorer, double linkWeight) {
    this.table = table;
    this.blocks = blocks;
    this.scorer = scorer;
    this.linkWeight = linkWeight;
  }

  UnionFind run(Edges links, DistinctFields distinct, Progress progress) {
    int n = table.size();
    UnionFind components = new UnionFind(n);
    for (int e = 0; e < links.size(); e++) {
      components.union(links.from(e), links.to(e));
    }
    int[] sizes = new int[n];
    int largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, ++sizes[components.find(i)]);
    }
    UnionFind clusters = new UnionFind(n);
    EdgeContraction contraction = new EdgeContraction(clusters, new Constraints(table, distinct));
    for (int e = 0; e < links.size(); e++) {
      contraction.add(links.from(e), links.to(e), links.weight(e) - linkWeight);
    }
    if (largest > 2) {
      blocks.forEachPair(
          "clustering",
          progress,
          (a, b, rule) -> {
            if (sizes[components.find(a)] > 2 && components.find(a) == components.find(b)) {
              double weight = scorer.weight(a, b);
              if (weight < linkWeight) {
                contraction.add(a, b, weight - linkWeight);
              }
            }
          });
    }
    contraction.run();
    return clusters;
  }
}
