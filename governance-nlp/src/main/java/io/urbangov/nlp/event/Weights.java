package io.urbangov.nlp.event;

import java.util.Arrays;

/**
 * How much each term of a table weighs: ln((N + 1) / (df + 0.5)), as of the reports there are now.
 *
 * <p>Terms rarer than one report in a thousand count as that: a writer's own misspelling says no
 * more than a name does. Copies do not count: who sends one text a thousand times does not make its
 * words common. Not thread-safe.
 */
final class Weights {

  private static final double RAREST = 0.001;

  private final TermTable terms;
  private double[] logs = {};
  private int reports;
  private double floor;
  private double all;

  Weights(TermTable terms) {
    this.terms = terms;
    refresh(0);
  }

  /** Takes notice of how many reports there are that are no copies. */
  void refresh(int count) {
    reports = count;
    floor = Math.log(RAREST * count + 0.5);
    all = Math.log(count + 1);
    if (logs.length <= count) {
      int known = logs.length;
      logs = Arrays.copyOf(logs, 2 * count + 16);
      for (int df = known; df < logs.length; df++) {
        logs[df] = Math.log(df + 0.5);
      }
    }
  }

  /** The weight of a term, at least 0. */
  double of(int term) {
    int df = terms.originals(term);
    return Math.max(0, all - (df < RAREST * reports ? floor : logs[df]));
  }

  /** The weight of a term that no report has. */
  double most() {
    return all - floor;
  }

  TermTable terms() {
    return terms;
  }
}
