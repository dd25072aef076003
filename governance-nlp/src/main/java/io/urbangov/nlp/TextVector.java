package io.urbangov.nlp;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text as a {@link TextSimilarity} sees it: its words and their weights. Immutable and
 * thread-safe.
 */
public final class TextVector {

  private final String[] terms;
  private final double[] weights;

  /** Takes terms in ascending order, each with its weight above 0. */
  TextVector(List<String> terms, double[] weights) {
    this.terms = terms.toArray(String[]::new);
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    this.weights = weights.clone();
    for (int i = 0; i < weights.length; i++) {
      this.weights[i] /= Math.sqrt(sum);
    }
  }

  /** The cosine of the angle to another text of the same {@link TextSimilarity}, in [0, 1]. */
  public double cosine(TextVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }

  /** The terms, those of the largest weight first, ties by term. */
  List<String> byWeight() {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> terms[i]))
        .map(i -> terms[i])
        .toList();
  }
}
