package io.urbangov.nlp.surge;

import java.util.Comparator;

/**
 * A subject that may surge with the message at hand.
 *
 * @param series the subject
 * @param strength its own
 */
record Candidate(Series series, double strength) {

  /** Of equally surprising ones the longest says most; texts break ties. */
  static final Comparator<Candidate> MOST_TELLING_FIRST =
      Comparator.comparingDouble((Candidate it) -> -it.strength())
          .thenComparing(it -> it.series().kind())
          .thenComparingInt(it -> -it.series().name().length())
          .thenComparing(it -> it.series().name());

  /** What coherence may add at most. */
  double mostCoherence() {
    return series.kind() == SubjectKind.TERM ? Coherence.MOST : 0;
  }
}
