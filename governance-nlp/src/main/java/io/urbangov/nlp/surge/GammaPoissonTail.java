package io.urbangov.nlp.surge;

/**
 * How improbable a count is, when the usual rate is itself uncertain: a Poisson count whose rate
 * has a Gamma distribution (a negative binomial). Source: DuMouchel (1999), Bayesian data mining in
 * large frequency tables. Pure functions.
 */
final class GammaPoissonTail {

  private static final double NEGLIGIBLE = 1e-6;
  private static final int MAX_TERMS = 200;

  private GammaPoissonTail() {}

  /**
   * -log10 of the probability of so many or more; 0 where the count is not above the mean.
   *
   * @param count how many there are
   * @param mean how many are expected, above 0
   * @param shape of the rate's Gamma distribution: 1 / its squared relative error
   */
  static double surprise(int count, double mean, double shape) {
    if (count <= mean || count == 0) {
      return 0;
    }
    double success = mean / (mean + shape);
    double logPmf =
        lnGamma(shape + count)
            - lnGamma(shape)
            - lnGamma(count + 1.0)
            - shape * Math.log1p(mean / shape)
            + count * Math.log(success);
    double surprise = -(logPmf + Math.log(tailOverFirst(count, shape, success))) / Math.log(10);
    return Math.max(0, surprise);
  }

  /** Sums while it pays, then bounds the rest by a geometric series: never too small. */
  private static double tailOverFirst(int count, double shape, double success) {
    double sum = 1;
    double term = 1;
    for (int i = count; term > NEGLIGIBLE * sum; i++) {
      double ratio = (shape + i) / (i + 1.0) * success;
      if (i - count == MAX_TERMS) {
        double most = Math.max(ratio, success);
        return most < 1 ? sum + term * most / (1 - most) : Double.POSITIVE_INFINITY;
      }
      term *= ratio;
      sum += term;
    }
    return sum;
  }

  /** ln Γ(x) for x above 0, to 1e-10. Source: Abramowitz and Stegun (1964), 6.1.41. */
  static double lnGamma(double x) {
    double shift = 0;
    double y = x;
    while (y < 8) {
      shift += Math.log(y);
      y++;
    }
    double inverse = 1 / (y * y);
    double series =
        (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / y;
    return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
  }
}
