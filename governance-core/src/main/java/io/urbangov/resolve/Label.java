package io.urbangov.resolve;

import java.util.Locale;
import java.util.Optional;

/** What a person says about two records (人工判定). */
public enum Label {
  /** They describe one entity: 同一. */
  SAME("同一"),
  /** They describe two entities: 不同. */
  DIFFERENT("不同"),
  /** The records do not tell: 不确定. Counts for nothing, but is not asked again. */
  UNSURE("不确定");

  private final String chinese;

  Label(String chinese) {
    this.chinese = chinese;
  }

  /** The label that a text means: its English name in any case, or its Chinese one. */
  static Optional<Label> find(String text) {
    for (Label label : values()) {
      if (label.chinese.equals(text) || label.name().equals(text.toUpperCase(Locale.ROOT))) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
