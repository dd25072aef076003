package io.urbangov.resolve;

import io.urbangov.RecordId;

/**
 * Two records and how likely they are one entity. Immutable and thread-safe.
 *
 * @param a the one, the smaller id where both were resolved
 * @param b the other
 * @param weight the total match weight, in bits
 */
public record ScoredPair(RecordId a, RecordId b, double weight) {

  /** The probability that the two are one entity, in [0, 1]. */
  public double probability() {
    return MatchModel.probability(weight);
  }
}
