package io.urbangov.resolve;

import java.util.List;

/**
 * How good links are expected to be, without a truth (预期质量): for each threshold the precision and
 * recall of the pairs from there on, and how many true pairs no blocking rule found.
 *
 * <p>Estimates, not promises: see {@link Resolution#expected} for how they are made and how far off
 * they were. Immutable and thread-safe.
 *
 * @param rows one a threshold, the highest first; the last is the lowest that any pair reaches
 * @param entityPrecision the expected share of the pairs inside entities that are right, in [0, 1]
 * @param entityRecall the expected share of all matches that are inside entities, in [0, 1]
 * @param matches how many pairs of records are one entity, found or not; at least 0
 * @param recallCeiling the share of those that some blocking rule brings together, in [0, 1]
 * @param labels how many labels the estimates lean on
 */
public record ExpectedQuality(
    List<Row> rows,
    double entityPrecision,
    double entityRecall,
    double matches,
    double recallCeiling,
    int labels) {

  /**
   * What is expected from one threshold on. Immutable and thread-safe.
   *
   * @param threshold the probability from which a pair counts, in (0, 1), as {@link
   *     Resolver.Builder#link} takes it
   * @param pairs how many compared pairs reach it
   * @param precision the expected share of those that are one entity, in [0, 1]
   * @param precisionLow the lower end of a 95 % interval, from labels; without labels the precision
   *     if twice as many links were wrong
   * @param precisionHigh the upper end; without labels the precision if half as many were wrong
   * @param recall the expected share of all matches that are among those pairs, in [0, 1]
   */
  public record Row(
      double threshold,
      long pairs,
      double precision,
      double precisionLow,
      double precisionHigh,
      double recall) {

    /** The harmonic mean of precision and recall, in [0, 1]. */
    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  /** Copies the rows. */
  public ExpectedQuality {
    rows = List.copyOf(rows);
  }

  /**
   * What is expected from a threshold on: the row of the nearest threshold that is not above it.
   *
   * @param probability in (0, 1)
   */
  public Row at(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("probability must be in (0, 1), was: " + probability);
    }
    Row found = rows.get(0);
    for (Row row : rows) {
      if (row.threshold >= probability * (1 - 1e-9)) {
        found = row;
      }
    }
    return found;
  }

  /**
   * The lowest threshold from which on the expected precision is at least this, for {@link
   * Resolver.Builder#link}; the highest of the table where none is.
   *
   * @param precision in (0, 1]
   */
  public double thresholdFor(double precision) {
    if (!(precision > 0 && precision <= 1)) {
      throw new IllegalArgumentException("precision must be in (0, 1], was: " + precision);
    }
    double threshold = rows.get(0).threshold;
    for (Row row : rows) {
      if (row.precision >= precision) {
        threshold = row.threshold;
      }
    }
    return threshold;
  }
}
