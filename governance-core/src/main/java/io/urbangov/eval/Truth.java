package io.urbangov.eval;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The pairs that are known to belong together, for truths that cover some records only.
 *
 * <p>Pairs count as they are given: no closure is taken. A record that is absent from the truth has
 * no true pair; one that is absent from a prediction stands alone there, so that its true pairs are
 * missed. Immutable and thread-safe.
 *
 * @param <K> the type of the records' ids
 */
public final class Truth<K> {

  private final Set<Pair<K>> pairs;

  private Truth(Set<Pair<K>> pairs) {
    this.pairs = pairs;
  }

  /** Takes pairs; one that comes twice, in either order, counts once. */
  public static <K> Truth<K> ofPairs(Collection<Pair<K>> pairs) {
    return new Truth<>(Set.copyOf(pairs));
  }

  /**
   * Takes all pairs of records in one cluster. Lists them, so clusters of thousands are better
   * measured by {@link ClusterQuality}.
   */
  public static <K> Truth<K> ofClusters(Map<K, ?> clusterOf) {
    Set<Pair<K>> pairs = new HashSet<>();
    for (List<K> members : Clusters.members(clusterOf)) {
      Clusters.pairs(members, pairs::add);
    }
    return new Truth<>(pairs);
  }

  /** How many pairs are known. */
  public long size() {
    return pairs.size();
  }

  /** Whether two records are known to belong together. */
  public boolean contains(K a, K b) {
    return !a.equals(b) && pairs.contains(new Pair<>(a, b));
  }

  /** Measures the pairs that clusters imply. O(records + true pairs) time. */
  public PairQuality score(Map<K, ?> clusterOf) {
    return new PairQuality(correct(clusterOf), Clusters.pairCount(clusterOf), pairs.size());
  }

  /**
   * Measures the pairs that clusters imply between different sources: two files that are linked and
   * not deduplicated. True pairs inside one source do not count either. O(records + true pairs)
   * time.
   */
  public PairQuality scoreAcross(Map<K, ?> clusterOf, Function<? super K, ?> sourceOf) {
    Set<Pair<K>> across = new HashSet<>(pairs);
    across.removeIf(pair -> sourceOf.apply(pair.a()).equals(sourceOf.apply(pair.b())));
    return new PairQuality(
        new Truth<>(across).correct(clusterOf),
        Clusters.pairCountAcross(clusterOf, sourceOf),
        across.size());
  }

  /**
   * Measures single pairs, such as links, or the pairs that blocking compared, whose recall is the
   * ceiling for everything after it. Each pair must come once, in either order; they are not kept.
   */
  public PairQuality score(Iterator<Pair<K>> predicted) {
    long correct = 0;
    long count = 0;
    while (predicted.hasNext()) {
      count++;
      correct += pairs.contains(predicted.next()) ? 1 : 0;
    }
    return new PairQuality(correct, count, pairs.size());
  }

  private long correct(Map<K, ?> clusterOf) {
    return pairs.stream().filter(pair -> together(clusterOf, pair)).count();
  }

  private static <K> boolean together(Map<K, ?> clusterOf, Pair<K> pair) {
    Object cluster = clusterOf.get(pair.a());
    return cluster != null && cluster.equals(clusterOf.get(pair.b()));
  }
}
