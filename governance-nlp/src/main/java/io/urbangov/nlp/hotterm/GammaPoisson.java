package io.urbangov.nlp.hotterm;

/**
 * How many people will use a term, as told by a background: Poisson counts whose rate is itself
 * uncertain, with a Gamma distribution (so a negative binomial).
 *
 * <p>The rate's prior has the mean that the wider background gives and the weight of half an
 * observation; the background's counts update it. The shape is held at 25 at most: a term's rate
 * drifts by about 20 % from week to week whatever the amount of data, so that frequent words do not
 * become hot by small deviations. Source: DuMouchel (1999), Bayesian data mining in large frequency
 * tables; the cap is ours. Immutable and thread-safe.
 *
 * @param shape of the Gamma distribution
 * @param rate of the Gamma distribution, in people
 */
record GammaPoisson(double shape, double rate) {

  private static final double PRIOR_SHAPE = 0.5;
  private static final double MAX_SHAPE = 25;
  private static final double HALF_LOG_2_PI = 0.5 * Math.log(2 * Math.PI);
  private static final double NEGLIGIBLE = 1e-7;

  /**
   * Returns what a background tells.
   *
   * @param users people of the background who used the term
   * @param people people of the background
   * @param prior share of people who use the term, by the wider background, above 0
   */
  static GammaPoisson of(double users, int people, double prior) {
    double shape = PRIOR_SHAPE + users;
    double rate = PRIOR_SHAPE / prior + people;
    double scale = Math.min(1, MAX_SHAPE / shape);
    return new GammaPoisson(shape * scale, rate * scale);
  }

  /** How many of so many people are expected to use the term. */
  double expected(int people) {
    return people * shape / rate;
  }

  /**
   * Whether so many people are less than so many standard deviations above the expected: much
   * cheaper to tell than how surprising they are. Of such distributions a tenth or so lies more
   * than one deviation above the mean.
   */
  boolean isWithin(double deviations, int count, int people) {
    double above = count - expected(people);
    double variance = expected(people) * (1 + people / rate);
    return above <= 0 || above * above < deviations * deviations * variance;
  }

  /**
   * -log10 of the probability that so many people or more use the term. 0 where the count is not
   * above the expected.
   */
  double surprise(int count, int people) {
    if (count <= expected(people)) {
      return 0;
    }
    double success = people / (people + rate);
    double logPmf =
        shape * Math.log1p(-success)
            + count * Math.log(success)
            + logGamma(shape + count)
            - logGamma(shape)
            - logGamma(count + 1.0);
    return -(logPmf + Math.log(tailOverFirst(count, success))) / Math.log(10);
  }

  /** Stirling's series after three steps up: exact to six digits above 0.5. */
  private static double logGamma(double x) {
    double y = x + 3;
    double series = 1 / (12 * y) - 1 / (360 * y * y * y) + 1 / (1260 * Math.pow(y, 5));
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_2_PI + series - Math.log(x * (x + 1) * (x + 2));
  }

  private double tailOverFirst(int count, double success) {
    double sum = 1;
    double term = 1;
    for (int i = count; term > NEGLIGIBLE * sum; i++) {
      term *= (shape + i) / (i + 1) * success;
      sum += term;
    }
    return sum;
  }
}
