package io.urbangov.nlp.event;

import java.util.List;

/**
 * The earlier reports that a report is most like, the most alike first, as they were scored when it
 * came. Immutable.
 */
final class Links {

  /** More would not change where a report belongs; a flood of copies cannot make it more. */
  static final int MOST = 32;

  static final Links NONE = new Links(new Report[0], new float[0]);

  private final Report[] reports;
  private final float[] scores;

  private Links(Report[] reports, float[] scores) {
    this.reports = reports;
    this.scores = scores;
  }

  /** Keeps those with at least this score, of candidates from best to worst. */
  Links(List<Compared> candidates, double least) {
    List<Compared> kept =
        candidates.stream().filter(it -> it.score().value() >= least).limit(MOST).toList();
    reports = kept.stream().map(Compared::report).toArray(Report[]::new);
    scores = new float[reports.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) kept.get(i).score().value();
    }
  }

  /** The links of a copy of a report: these, after the report itself. */
  Links after(Report copied) {
    Report[] more = new Report[reports.length + 1];
    float[] moreScores = new float[more.length];
    more[0] = copied;
    moreScores[0] = 1;
    System.arraycopy(reports, 0, more, 1, reports.length);
    System.arraycopy(scores, 0, moreScores, 1, scores.length);
    return new Links(more, moreScores);
  }

  int size() {
    return reports.length;
  }

  Report report(int at) {
    return reports[at];
  }

  double score(int at) {
    return scores[at];
  }
}
