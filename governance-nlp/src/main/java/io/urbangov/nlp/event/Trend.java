package io.urbangov.nlp.event;

/** Where an event is going (发展趋势). Immutable and thread-safe. */
public enum Trend {
  /** At least three messages in the last seven days, and twice as many as in the seven before. */
  RISING("上升"),
  /** Messages in the last seven days, about as many as in the seven before. */
  STEADY("平稳"),
  /** Messages in the last seven days, but at most half as many as in the seven before. */
  FADING("回落"),
  /** No message in the last seven days. */
  QUIET("平息");

  private final String chinese;

  Trend(String chinese) {
    this.chinese = chinese;
  }

  /** The Chinese name. */
  public String chinese() {
    return chinese;
  }

  /** The trend of a count in the last seven days and in the seven before. */
  static Trend of(long recent, long before) {
    if (recent == 0) {
      return QUIET;
    }
    if (recent >= 3 && recent >= 2 * before) {
      return RISING;
    }
    return 2 * recent <= before ? FADING : STEADY;
  }
}
