package io.urbangov.hierarchy;

import java.util.Locale;
import java.util.Optional;

/** What a department is to a unit, or to another department. Immutable and thread-safe. */
public enum LinkType {
  /** The department works for the unit's people (服务). */
  SERVES("服务"),
  /** The department watches over the unit, or over another department (监督). */
  SUPERVISES("监督"),
  /** The department enforces law in the unit (执法). */
  ENFORCES("执法");

  private final String chinese;

  LinkType(String chinese) {
    this.chinese = chinese;
  }

  /** The Chinese word. */
  public String chinese() {
    return chinese;
  }

  /** The type of a name in either script, upper or lower case, or empty. */
  public static Optional<LinkType> parse(String text) {
    String word = text.strip().toUpperCase(Locale.ROOT);
    for (LinkType type : values()) {
      if (type.name().equals(word) || type.chinese.equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
