package io.urbangov.eval;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * How good a clustering is, measured against the true one.
 *
 * <p>Both must cover the same records: a missing one is a mistake of the caller's, not a singleton
 * ({@link Truth} is for truths that cover some records only). O(n log n) time whatever the sizes of
 * the clusters; the same whatever the order of records and the names of clusters. Immutable and
 * thread-safe.
 *
 * @param records how many records there are
 * @param pairs predicted against true pairs of records that share a cluster
 * @param bCubed the mean over records
 * @param predicted the sizes of the predicted clusters
 * @param actual the sizes of the true clusters
 */
public record ClusterQuality(
    int records, PairQuality pairs, BCubed bCubed, ClusterSizes predicted, ClusterSizes actual) {

  /**
   * Compares two labelings of the same records by position; equal label, same cluster.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public static ClusterQuality of(int[] predicted, int[] actual) {
    if (predicted.length != actual.length) {
      throw new IllegalArgumentException(
          "predicted and actual must have the same length, was: "
              + predicted.length
              + ", "
              + actual.length);
    }
    Overlap precision = Overlap.of(predicted, actual);
    Overlap recall = Overlap.of(actual, predicted);
    return new ClusterQuality(
        predicted.length,
        new PairQuality(precision.sharedPairs(), precision.pairs(), recall.pairs()),
        new BCubed(precision.bCubed(), recall.bCubed()),
        new ClusterSizes(precision.sizes()),
        new ClusterSizes(recall.sizes()));
  }

  /**
   * Compares two maps from record to cluster; clusters are the same when they are equal.
   *
   * @throws IllegalArgumentException if the records differ
   */
  public static <K> ClusterQuality of(Map<K, ?> predicted, Map<K, ?> actual) {
    if (!predicted.keySet().equals(actual.keySet())) {
      throw new IllegalArgumentException(
          "predicted and actual must have the same records, was: "
              + predicted.size()
              + " and "
              + actual.size()
              + " records");
    }
    int[] predictedLabels = new int[predicted.size()];
    int[] actualLabels = new int[predicted.size()];
    Map<Object, Integer> predictedNumbers = new HashMap<>();
    Map<Object, Integer> actualNumbers = new HashMap<>();
    int at = 0;
    for (Map.Entry<K, ?> entry : predicted.entrySet()) {
      predictedLabels[at] = number(predictedNumbers, entry.getValue());
      actualLabels[at] = number(actualNumbers, requireNonNull(actual.get(entry.getKey())));
      at++;
    }
    return of(predictedLabels, actualLabels);
  }

  private static int number(Map<Object, Integer> numbers, Object cluster) {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(cluster, next);
    return known == null ? next : known;
  }
}
