package io.urbangov.nlp.surge;

/** What surges. Immutable and thread-safe. */
public enum SubjectKind {
  /** A word, name or phrase of messages (词). */
  TERM(0, "词"),
  /** A category of messages (类别). */
  CATEGORY(1, "类别"),
  /** All messages of a unit (单位). */
  UNIT(2, "单位");

  private final int number;
  private final String chinese;

  SubjectKind(int number, String chinese) {
    this.number = number;
    this.chinese = chinese;
  }

  /** Tells subjects of one name apart. */
  int number() {
    return number;
  }

  /** The Chinese word. */
  public String chinese() {
    return chinese;
  }
}
