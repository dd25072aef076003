package io.urbangov.eval;

/**
 * How good a set of pairs is: predicted pairs against true ones.
 *
 * <p>0/0 counts as 1: who claims nothing claims nothing wrong, and where nothing is to be found
 * nothing is missed. Immutable and thread-safe.
 *
 * @param correct the pairs that are predicted and true
 * @param predicted the pairs that are predicted
 * @param actual the pairs that are true
 */
public record PairQuality(long correct, long predicted, long actual) {

  /** Throws {@link IllegalArgumentException} if the counts are impossible. */
  public PairQuality {
    if (correct < 0 || correct > predicted || correct > actual) {
      throw new IllegalArgumentException(
          "correct must be in [0, min(predicted, actual)], was: "
              + correct
              + " of "
              + predicted
              + ", "
              + actual);
    }
  }

  /** The share of the predicted pairs that are true, in [0, 1]. */
  public double precision() {
    return share(correct, predicted);
  }

  /**
   * The share of the true pairs that are predicted, in [0, 1]. Where the predicted pairs are those
   * that blocking let through, this is the ceiling of any recall behind it.
   */
  public double recall() {
    return share(correct, actual);
  }

  /** The harmonic mean of precision and recall, in [0, 1]. */
  public double f1() {
    return harmonic(precision(), recall());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  static double harmonic(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
