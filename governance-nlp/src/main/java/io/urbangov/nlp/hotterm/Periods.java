package io.urbangov.nlp.hotterm;

import java.util.stream.IntStream;

/**
 * How many documents of the area's own past there are in each period, the newest first.
 *
 * @param docs by period
 * @param roots of these, as every gram needs them
 * @param all documents
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Periods(int[] docs, double[] roots, int all) {

  static Periods of(int[] docs) {
    return new Periods(
        docs, IntStream.of(docs).mapToDouble(Math::sqrt).toArray(), IntStream.of(docs).sum());
  }

  /** How many users a period counts at most, given the share of them that is calm. */
  double most(double share, int period) {
    return share * docs[period] + Math.sqrt(share) * roots[period] + 0.5;
  }
}
