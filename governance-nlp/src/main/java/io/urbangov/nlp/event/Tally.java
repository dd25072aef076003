package io.urbangov.nlp.event;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Adds up scores of reports. An array of all reports is faster than a hash table of those that are
 * hit, up to millions. Not thread-safe.
 */
final class Tally {

  private record Hit(int report, float score) {}

  private static final Comparator<Hit> WORST_FIRST =
      Comparator.comparingDouble(Hit::score).thenComparing(Hit::report);

  private final float[] scores;
  private final IntArrayList hits = new IntArrayList();

  Tally(int reports) {
    scores = new float[reports];
  }

  /** Adds a score above 0 to a report. */
  void add(int report, double score) {
    if (scores[report] == 0) {
      hits.add(report);
    }
    scores[report] += (float) score;
  }

  /** The reports with the highest scores, of equals those with the highest numbers. */
  List<Integer> best(int most) {
    PriorityQueue<Hit> best = new PriorityQueue<>(WORST_FIRST);
    float worst = 0;
    for (int i = 0; i < hits.size(); i++) {
      int report = hits.get(i);
      if (best.size() < most || scores[report] >= worst) {
        best.add(new Hit(report, scores[report]));
        if (best.size() > most) {
          best.remove();
        }
        worst = best.element().score();
      }
    }
    List<Integer> numbers = new ArrayList<>();
    best.forEach(hit -> numbers.add(hit.report()));
    return numbers;
  }
}
