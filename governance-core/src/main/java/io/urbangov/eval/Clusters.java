package io.urbangov.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The members of clusters, and how many pairs they make. */
final class Clusters {

  private Clusters() {}

  static <K> Collection<List<K>> members(Map<K, ?> clusterOf) {
    Map<Object, List<K>> members = new HashMap<>();
    clusterOf.forEach(
        (record, cluster) -> members.computeIfAbsent(cluster, c -> new ArrayList<>()).add(record));
    return members.values();
  }

  static <K> void pairs(List<K> members, Consumer<Pair<K>> pairs) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        pairs.accept(new Pair<>(members.get(i), members.get(j)));
      }
    }
  }

  static <K> long pairCount(Map<K, ?> clusterOf) {
    return members(clusterOf).stream().mapToLong(members -> pairs(members.size())).sum();
  }

  /** All pairs of a cluster less those inside one source. */
  static <K> long pairCountAcross(Map<K, ?> clusterOf, Function<? super K, ?> sourceOf) {
    long count = 0;
    for (List<K> members : members(clusterOf)) {
      Map<Object, Long> sources = new HashMap<>();
      members.forEach(record -> sources.merge(sourceOf.apply(record), 1L, Long::sum));
      count += pairs(members.size());
      count -= sources.values().stream().mapToLong(Clusters::pairs).sum();
    }
    return count;
  }

  private static long pairs(long size) {
    return size * (size - 1) / 2;
  }
}
