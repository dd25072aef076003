package io.urbangov.geo.address;

import java.util.List;

/**
 * Logistic regression with a ridge, by Newton's steps (Hastie, Tibshirani and Friedman 2009, 4.4).
 *
 * <p>The last weight is the constant, which the ridge leaves alone. Pure and deterministic.
 */
final class LogisticFit {

  private static final int STEPS = 12;
  private static final double RIDGE = 1;

  private LogisticFit() {}

  static double[] fit(List<double[]> rows, boolean[] labels) {
    int size = rows.get(0).length + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] curvature = new double[size][size + 1];
      for (int i = 0; i < rows.size(); i++) {
        add(rows.get(i), labels[i], weights, curvature);
      }
      for (int k = 0; k < size - 1; k++) {
        curvature[k][k] += RIDGE;
        curvature[k][size] -= RIDGE * weights[k];
      }
      curvature[size - 1][size - 1] += 1e-9;
      double[] move = solve(curvature);
      for (int k = 0; k < size; k++) {
        weights[k] += move[k];
      }
    }
    return weights;
  }

  static double logOdds(double[] row, double[] weights) {
    double sum = weights[row.length];
    for (int k = 0; k < row.length; k++) {
      sum += weights[k] * row[k];
    }
    return sum;
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static void add(double[] row, boolean label, double[] weights, double[][] curvature) {
    double expected = probability(logOdds(row, weights));
    double spread = expected * (1 - expected);
    double missing = (label ? 1 : 0) - expected;
    int size = weights.length;
    for (int k = 0; k < size; k++) {
      double left = k == row.length ? 1 : row[k];
      if (left != 0) {
        for (int j = 0; j < row.length; j++) {
          curvature[k][j] += spread * left * row[j];
        }
        curvature[k][row.length] += spread * left;
        curvature[k][size] += missing * left;
      }
    }
  }

  /** Gaussian elimination; the matrix is positive definite, so that no row need be swapped. */
  private static double[] solve(double[][] rows) {
    int size = rows.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = rows[row][pivot] / rows[pivot][pivot];
        for (int column = pivot; column <= size; column++) {
          rows[row][column] -= factor * rows[pivot][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = rows[row][size];
      for (int column = row + 1; column < size; column++) {
        sum -= rows[row][column] * solution[column];
      }
      solution[row] = sum / rows[row][row];
    }
    return solution;
  }
}
