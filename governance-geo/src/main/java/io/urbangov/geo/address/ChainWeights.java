package io.urbangov.geo.address;

/**
 * The weights of a linear chain: of each feature for the labels it was seen with, and of a label
 * after another.
 *
 * <p>Row {@code f} is {@code [starts[f], starts[f + 1])} of labels and weights. The last row of the
 * transitions is the start of an address. Thread-safe while nobody writes.
 */
final class ChainWeights {

  static final int START = Labels.COUNT;

  private static final float FORBIDDEN = Float.NEGATIVE_INFINITY;

  private final FeatureTable features;
  private final int[] starts;
  private final byte[] labels;
  private final float[] weights;
  private final float[][] transitions;

  ChainWeights(
      FeatureTable features, int[] starts, byte[] labels, float[] weights, float[][] transitions) {
    this.features = features;
    this.starts = starts;
    this.labels = labels;
    this.weights = weights;
    this.transitions = transitions;
  }

  FeatureTable features() {
    return features;
  }

  int[] starts() {
    return starts;
  }

  byte[] labels() {
    return labels;
  }

  float[] weights() {
    return weights;
  }

  float[][] transitions() {
    return transitions;
  }

  static float[][] freeTransitions() {
    float[][] transitions = new float[START + 1][Labels.COUNT];
    for (int before = 0; before <= START; before++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        boolean allowed =
            before == START ? !Labels.continues(label) : Labels.follows(before, label);
        transitions[before][label] = allowed ? 0 : FORBIDDEN;
      }
    }
    return transitions;
  }

  /** Adds the weights of a feature to the scores of the labels. */
  void score(int feature, float[] scores) {
    for (int i = starts[feature]; i < starts[feature + 1]; i++) {
      scores[labels[i]] += weights[i];
    }
  }

  /** The transitions as factors. */
  Factors factors() {
    return new Factors(transitions);
  }
}
