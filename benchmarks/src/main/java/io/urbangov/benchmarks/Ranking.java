package io.urbangov.benchmarks;

import io.urbangov.resolve.Similarity;
import java.util.Arrays;
import java.util.List;

/**
 * How well a similarity finds, for every query, the candidate at the same position.
 *
 * @param top1 the part of the queries whose own candidate alone scores highest
 * @param auc the chance that a matching pair scores above one that is not, ties half, over all of
 *     both
 */
record Ranking(double top1, double auc) {

  static Ranking of(List<String> queries, List<String> candidates, Similarity<String> similarity) {
    int n = queries.size();
    double[] matching = new double[n];
    double[] others = new double[n * (candidates.size() - 1)];
    int first = 0;
    int k = 0;
    for (int i = 0; i < n; i++) {
      matching[i] = similarity.of(queries.get(i), candidates.get(i));
      boolean best = true;
      for (int j = 0; j < candidates.size(); j++) {
        if (j != i) {
          others[k] = similarity.of(queries.get(i), candidates.get(j));
          best &= others[k++] < matching[i];
        }
      }
      first += best ? 1 : 0;
    }
    Arrays.sort(matching);
    Arrays.sort(others);
    return new Ranking((double) first / n, auc(matching, others));
  }

  /** The rank-sum statistic of Mann and Whitney (1947); both ascend. */
  static double auc(double[] matching, double[] others) {
    double wins = 0;
    int below = 0;
    int upTo = 0;
    for (double value : matching) {
      while (below < others.length && others[below] < value) {
        below++;
      }
      while (upTo < others.length && others[upTo] <= value) {
        upTo++;
      }
      wins += (below + upTo) / 2.0;
    }
    return wins / matching.length / others.length;
  }
}
