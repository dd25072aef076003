package io.urbangov.resolve;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** One search after another for the k rows that share the most telling grams. Not thread-safe. */
final class NearestSearch {

  private final GramPostings postings;
  private final int mostVisits;
  private final double[] scores;
  private int[] touched = new int[64];
  private int size;
  private final int[] best;
  private int found;

  NearestSearch(int k, GramPostings postings, int rows, int mostVisits) {
    this.postings = postings;
    this.mostVisits = mostVisits;
    this.scores = new double[rows];
    this.best = new int[k];
  }

  /** Calls with the nearest rows that are allowed, the nearest first, of equals the smaller row. */
  void run(int[] grams, IntPredicate allowed, IntConsumer sink) {
    score(grams, allowed);
    found = 0;
    for (int i = 0; i < size; i++) {
      offer(touched[i]);
    }
    for (int i = 0; i < found; i++) {
      sink.accept(best[i]);
    }
    for (int i = 0; i < size; i++) {
      scores[touched[i]] = 0;
    }
    size = 0;
  }

  private void score(int[] grams, IntPredicate allowed) {
    int visits = 0;
    for (int gram : grams) {
      visits += postings.size(gram);
      if (visits > mostVisits) {
        return;
      }
      double weight = postings.weight(gram);
      for (int i = 0; i < postings.size(gram); i++) {
        int row = postings.record(gram, i);
        if (scores[row] > 0 || (weight > 0 && allowed.test(row))) {
          touch(row);
          scores[row] += weight;
        }
      }
    }
  }

  private void touch(int row) {
    if (scores[row] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, 2 * size);
      }
      touched[size++] = row;
    }
  }

  private void offer(int row) {
    int at = found;
    while (at > 0 && isNearer(row, best[at - 1])) {
      at--;
    }
    if (at == best.length) {
      return;
    }
    found = Math.min(found + 1, best.length);
    System.arraycopy(best, at, best, at + 1, found - 1 - at);
    best[at] = row;
  }

  private boolean isNearer(int a, int b) {
    return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
  }
}
