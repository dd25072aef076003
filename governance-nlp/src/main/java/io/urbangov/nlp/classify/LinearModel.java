package io.urbangov.nlp.classify;

/**
 * One score a class: weights times a row, plus a bias.
 *
 * <p>Weights are class by class for each column in turn, the biases last.
 */
final class LinearModel {

  private final int classes;
  private final float[] weights;

  LinearModel(int classes, float[] weights) {
    this.classes = classes;
    this.weights = weights;
  }

  int classes() {
    return classes;
  }

  float[] weights() {
    return weights;
  }

  static LinearModel zero(int classes, int columns) {
    return new LinearModel(classes, new float[classes * (columns + 1)]);
  }

  int columns() {
    return weights.length / classes - 1;
  }

  /** Fills in the scores of a row; columns that the model does not have are left out. */
  void score(Row row, double[] scores) {
    int bias = columns() * classes;
    for (int k = 0; k < classes; k++) {
      scores[k] = weights[bias + k];
    }
    for (int i = 0; i < row.columns().length; i++) {
      int at = row.columns()[i] * classes;
      float value = row.values()[i];
      for (int k = 0; k < classes; k++) {
        scores[k] += value * weights[at + k];
      }
    }
  }

  double[] scores(Row row) {
    double[] scores = new double[classes];
    score(row, scores);
    return scores;
  }

  /** This model with weights of 16 bits, as they are saved: an error below 0.4 %. */
  LinearModel rounded() {
    float[] rounded = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = expand(shorten(weights[i]));
    }
    return new LinearModel(classes, rounded);
  }

  static short shorten(float weight) {
    return (short) ((Float.floatToIntBits(weight) + 0x8000) >>> 16);
  }

  static float expand(short weight) {
    return Float.intBitsToFloat(weight << 16);
  }
}
