package io.urbangov.nlp.classify;

import java.util.List;

/*
 * Guo, Pleiss, Sun and Weinberger (2017), On Calibration of Modern Neural Networks: one factor for
 * all scores before the softmax, the one under which held-out labels are most likely. A bias a class
 * beside it was not needed on labelled messages.
 *
 * A label counts as right with probability (n + 1) / (n + 2), where n rows have it: Platt (1999),
 * Probabilistic Outputs for Support Vector Machines. Otherwise rows that are easy to tell apart
 * would make every answer certain.
 */
/** Makes probabilities of scores. */
final class Temperature {

  /** For models with too few rows to hold any out: near what held-out messages give. */
  static final double USUAL = 4;

  private static final double LOWEST = 0.1;
  private static final double HIGHEST = 30;
  private static final int HALVINGS = 40;

  private Temperature() {}

  /** The factor that suits scores of held-out rows; the slope of the likelihood is monotone. */
  static double fit(List<double[]> scores, int[] labels) {
    double[] doubts = doubts(scores.get(0).length, labels);
    double low = LOWEST;
    double high = HIGHEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (slope(scores, labels, doubts, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double slope(List<double[]> scores, int[] labels, double[] doubts, double factor) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] row = scores.get(i);
      double[] likely = probabilities(row, factor);
      for (int k = 0; k < row.length; k++) {
        double doubt = doubts[labels[i]];
        double wanted = k == labels[i] ? 1 - doubt : doubt / (row.length - 1);
        sum += (wanted - likely[k]) * row[k];
      }
    }
    return sum;
  }

  /** By label, how likely it is wrong. */
  private static double[] doubts(int classes, int[] labels) {
    double[] doubts = new double[classes];
    for (int label : labels) {
      doubts[label]++;
    }
    for (int k = 0; k < classes; k++) {
      doubts[k] = 1 / (doubts[k] + 2);
    }
    return doubts;
  }

  static double[] probabilities(double[] scores, double factor) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] out = new double[scores.length];
    double sum = 0;
    for (int k = 0; k < out.length; k++) {
      out[k] = StrictMath.exp(factor * (scores[k] - most));
      sum += out[k];
    }
    for (int k = 0; k < out.length; k++) {
      out[k] /= sum;
    }
    return out;
  }
}
