package io.urbangov.nlp.surge;

/**
 * A window of a subject, measured.
 *
 * @param from its first day; it ends today
 * @param count different people
 * @param expected how many are usual
 * @param strength -log10 of the probability of so many or more
 */
record Verdict(int from, int count, double expected, double strength) {

  Verdict plus(double coherence) {
    return new Verdict(from, count, expected, strength + coherence);
  }
}
