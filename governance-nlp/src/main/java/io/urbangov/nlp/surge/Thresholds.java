package io.urbangov.nlp.surge;

/**
 * The strength that a surge needs: each kind of subject has an equal part of the false alarms,
 * which is divided by how many subjects of the kind are looked at and by the windows (Bonferroni).
 * A term needs what coherence gives at most on top, since most rows of words come together by
 * chance.
 */
final class Thresholds {

  private final SurgeSpec spec;
  private final Days days;

  Thresholds(SurgeSpec spec, Days days) {
    this.spec = spec;
    this.days = days;
  }

  double of(SubjectKind kind) {
    double looks = Judge.LOOKS * days.testsIn30Days(kind) * Math.max(1, days.kindsOfSubjects());
    double theory = Math.log10(looks / spec.falseAlarms());
    return kind == SubjectKind.TERM ? theory + Coherence.MOST + spec.margin() : theory;
  }
}
