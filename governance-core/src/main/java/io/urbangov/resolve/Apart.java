package io.urbangov.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Which clusters stewards ruled to be different, kept up as clusters merge. Costs memory for ruled
 * records only. Not thread-safe.
 */
final class Apart {

  private final IntFunction<int[]> apartOf;

  /** Per cluster name, the names of the clusters it stays apart from; where merges changed them. */
  private final Map<Integer, Set<Integer>> known = new HashMap<>();

  /** Takes which records each record stays apart from, both ways. */
  Apart(IntFunction<int[]> apartOf) {
    this.apartOf = apartOf;
  }

  boolean allows(int a, int b) {
    return !of(a).contains(b);
  }

  /** Whether a cluster stays apart from none. */
  boolean isFree(int cluster) {
    return of(cluster).isEmpty();
  }

  /** To be told of every merge of clusters: the names of the one that stays and that goes. */
  void merged(int into, int from) {
    Set<Integer> moved = of(from);
    if (moved.isEmpty()) {
      return;
    }
    own(into).addAll(moved);
    for (int other : moved) {
      own(other).remove(from);
      own(other).add(into);
    }
    known.remove(from);
  }

  private Set<Integer> of(int cluster) {
    return known.containsKey(cluster) || apartOf.apply(cluster).length > 0
        ? own(cluster)
        : Set.of();
  }

  private Set<Integer> own(int cluster) {
    return known.computeIfAbsent(
        cluster, row -> Arrays.stream(apartOf.apply(row)).boxed().collect(Collectors.toSet()));
  }
}
