package io.urbangov.benchmarks.peers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Clusters that grow by one pair at a time, and the pairs inside them: how many, and how many true.
 * The smaller cluster goes into the larger: O(n log n) for all pairs. Not thread-safe.
 */
final class Closure implements Curve.Growing {

  private final int[] parents;
  private final int[] sizes;
  private final Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
  private final int[] clusters;
  private final long actual;
  private long predicted;
  private long correct;

  Closure(int[] clusters) {
    this.clusters = clusters;
    this.parents = new int[clusters.length];
    this.sizes = new int[clusters.length];
    Arrays.setAll(parents, i -> i);
    Arrays.fill(sizes, 1);
    this.actual = pairs(clusters);
  }

  private static long pairs(int[] clusters) {
    int[] sorted = clusters.clone();
    Arrays.sort(sorted);
    long pairs = 0;
    for (int i = 1, run = 0; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  @Override
  public void add(int a, int b) {
    int i = root(a);
    int j = root(b);
    if (i == j) {
      return;
    }
    int large = sizes[i] >= sizes[j] ? i : j;
    int small = i + j - large;
    predicted += (long) sizes[i] * sizes[j];
    Map<Integer, Integer> into = members(large);
    members(small)
        .forEach(
            (cluster, count) -> {
              correct += (long) count * into.getOrDefault(cluster, 0);
              into.merge(cluster, count, Integer::sum);
            });
    counts.remove(small);
    counts.put(large, into);
    sizes[large] += sizes[small];
    parents[small] = large;
  }

  /** How many members a cluster has of each true cluster. */
  private Map<Integer, Integer> members(int root) {
    Map<Integer, Integer> known = counts.get(root);
    if (known != null) {
      return known;
    }
    Map<Integer, Integer> alone = new HashMap<>(4);
    alone.put(clusters[root], 1);
    return alone;
  }

  private int root(int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  @Override
  public double f1() {
    return predicted + actual == 0 ? 1 : 2.0 * correct / (predicted + actual);
  }
}
