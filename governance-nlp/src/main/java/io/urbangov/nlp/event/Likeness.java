package io.urbangov.nlp.event;

/** How two messages are alike (相似程度), the closest first. Immutable and thread-safe. */
public enum Likeness {
  /** The same letters and digits in the same order, whatever the width, case and punctuation. */
  EXACT("完全相同"),
  /** Nearly the same wording: one is an edited copy of the other. */
  NEAR("近似重复"),
  /** Other words about the same event. */
  SAME_EVENT("同一事件"),
  /** Alike, but not enough for one event. */
  RELATED("相关");

  private final String chinese;

  Likeness(String chinese) {
    this.chinese = chinese;
  }

  /** The Chinese name. */
  public String chinese() {
    return chinese;
  }
}
