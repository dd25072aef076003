package io.urbangov.nlp.event;

import java.util.function.IntConsumer;

/**
 * The terms of one text with their weights, for comparing it with many others by cosine.
 *
 * <p>Each norm counts one more term of the highest weight, which is shared with nobody: two
 * messages that say 停水 and nothing else are alike, but not as sure to be of one event as two that
 * share a whole story.
 */
final class WeightedTerms {

  private final Terms terms;
  private final Weights weights;
  private final double[] values;
  private final double norm;

  WeightedTerms(Terms terms, Weights weights) {
    this.terms = terms;
    this.weights = weights;
    values = new double[terms.size()];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = terms.times(i) * weights.of(terms.number(i));
      sum += values[i] * values[i];
    }
    norm = norm(sum);
  }

  private double norm(double squares) {
    return Math.sqrt(squares + weights.most() * weights.most());
  }

  int size() {
    return values.length;
  }

  int number(int at) {
    return terms.number(at);
  }

  double value(int at) {
    return values[at];
  }

  double norm() {
    return norm;
  }

  /** The cosine with another text, in [0, 1]; NaN if either has no terms. */
  double cosine(Terms other) {
    if (values.length == 0 || other.size() == 0) {
      return Double.NaN;
    }
    double squares = 0;
    double sum = 0;
    int i = 0;
    for (int j = 0; j < other.size(); j++) {
      int term = other.number(j);
      double value = other.times(j) * weights.of(term);
      squares += value * value;
      while (i < values.length && terms.number(i) < term) {
        i++;
      }
      if (i < values.length && terms.number(i) == term) {
        sum += value * values[i];
      }
    }
    return Math.min(1, sum / (norm * norm(squares)));
  }

  /** Calls for each term that another text has too, by its place here. */
  void forEachShared(Terms other, IntConsumer place) {
    int i = 0;
    for (int j = 0; j < other.size(); j++) {
      while (i < values.length && terms.number(i) < other.number(j)) {
        i++;
      }
      if (i < values.length && terms.number(i) == other.number(j)) {
        place.accept(i);
      }
    }
  }
}
