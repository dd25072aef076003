package io.urbangov.nlp.event;

import java.util.Comparator;

/** A report and how it compares with a message. */
record Compared(Report report, PairScore score) {

  /** The most alike first, of equals the latest. */
  static final Comparator<Compared> BEST_FIRST =
      Comparator.comparingDouble((Compared it) -> -it.score().value())
          .thenComparing(it -> -it.report().number());
}
