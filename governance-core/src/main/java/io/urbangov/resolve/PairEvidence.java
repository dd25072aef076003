package io.urbangov.resolve;

/**
 * What the weight of a pair says within a component: for or against one entity, in bits.
 *
 * <p>In a component all pairs are weighed, whether a rule brought them together or not: that no
 * rule did is no reason to think two records alike. What speaks against counts with half the prior,
 * since of the records of one component far more than of any two are one entity. Immutable and
 * thread-safe.
 *
 * @param linkWeight the weight from which on a pair is linked
 * @param priorWeight the weight of any two records
 */
record PairEvidence(double linkWeight, double priorWeight) {

  /** The most records of a component of which all pairs are weighed, else only the candidates. */
  static final int MAX_WHOLE = 256;

  /** What a link of this weight says: nothing, or more. */
  double of(double weight) {
    return weight - linkWeight;
  }

  /** What a pair that is not linked says: nothing, or less. */
  double against(double weight) {
    return Math.min(0, weight - priorWeight / 2);
  }
}
