package io.urbangov.eval;

/**
 * B-cubed quality: precision and recall of each record's cluster, averaged over the records.
 *
 * <p>Unlike pairwise figures it is not ruled by the largest clusters, and records that stand alone
 * count. Without records both figures are 1. Source: Bagga and Baldwin (1998), Algorithms for
 * Scoring Coreference Chains. Immutable and thread-safe.
 *
 * @param precision the mean share of a record's predicted cluster that truly belongs with it, in
 *     [0, 1]
 * @param recall the mean share of a record's true cluster that is predicted to be with it, in [0,
 *     1]
 */
public record BCubed(double precision, double recall) {

  /** The harmonic mean of precision and recall, in [0, 1]. */
  public double f1() {
    return PairQuality.harmonic(precision, recall);
  }
}
