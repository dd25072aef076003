package io.urbangov.resolve;

/**
 * Logistic regression with an offset a row and a Gaussian prior around zero a coefficient, by
 * Newton's method. Rows are sparse. The prior makes the problem strictly convex, so that there is
 * one answer even where labels separate perfectly.
 *
 * <p>O(rounds · coefficients³) time. Source: Hoerl and Kennard (1970), Ridge Regression; le Cessie
 * and van Houwelingen (1992), Ridge Estimators in Logistic Regression.
 */
final class RidgeLogistic {

  /** One observation: values of some coefficients, and how it came out. Immutable. */
  static final class Row {

    private final double offset;
    private final int[] at;
    private final double[] values;
    private final boolean positive;

    /** Takes what is known of its log odds before, and keeps both arrays. */
    Row(double offset, int[] at, double[] values, boolean positive) {
      this.offset = offset;
      this.at = at;
      this.values = values;
      this.positive = positive;
    }

    /** What the coefficients add to the log odds. */
    double shift(double[] coefficients) {
      double sum = 0;
      for (int i = 0; i < at.length; i++) {
        sum += values[i] * coefficients[at[i]];
      }
      return sum;
    }
  }

  private static final int MAX_ROUNDS = 100;
  private static final double CONVERGED = 1e-9;

  /** The farthest a coefficient moves in one round, so that Newton does not overshoot. */
  private static final double MAX_STEP = 2;

  private final Iterable<Row> rows;
  private final double[] precisions;

  /**
   * Takes the rows, and of each coefficient the reciprocal of the variance that it has before any
   * row is seen, above 0.
   */
  RidgeLogistic(Iterable<Row> rows, double[] precisions) {
    this.rows = rows;
    this.precisions = precisions;
  }

  double[] fit() {
    double[] coefficients = new double[precisions.length];
    double farthest = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MAX_ROUNDS && farthest > CONVERGED; round++) {
      double[] step = step(coefficients);
      farthest = 0;
      for (double move : step) {
        farthest = Math.max(farthest, Math.abs(move));
      }
      double damp = Math.min(1, MAX_STEP / Math.max(farthest, Double.MIN_NORMAL));
      for (int j = 0; j < step.length; j++) {
        coefficients[j] += damp * step[j];
      }
    }
    return coefficients;
  }

  private double[] step(double[] coefficients) {
    int n = precisions.length;
    double[] gradient = new double[n];
    double[][] hessian = new double[n][n];
    for (int j = 0; j < n; j++) {
      gradient[j] = -precisions[j] * coefficients[j];
      hessian[j][j] = precisions[j];
    }
    for (Row row : rows) {
      double p = 1 / (1 + Math.exp(-row.offset - row.shift(coefficients)));
      double residual = (row.positive ? 1 : 0) - p;
      for (int i = 0; i < row.at.length; i++) {
        gradient[row.at[i]] += residual * row.values[i];
        for (int j = 0; j < row.at.length; j++) {
          hessian[row.at[i]][row.at[j]] += p * (1 - p) * row.values[i] * row.values[j];
        }
      }
    }
    return solve(hessian, gradient);
  }

  /** Solves a symmetric positive definite system in place, by Cholesky's decomposition. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= matrix[i][k] * right[k];
      }
      right[i] /= matrix[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        right[i] -= matrix[k][i] * right[k];
      }
      right[i] /= matrix[i][i];
    }
    return right;
  }
}
