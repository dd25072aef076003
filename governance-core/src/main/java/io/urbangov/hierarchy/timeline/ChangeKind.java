package io.urbangov.hierarchy.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing happened to a unit (变更类型), in the order in which a day's changes count. */
public enum ChangeKind {
  /** A unit comes into being. */
  CREATE("设立"),
  /** It has another name. */
  RENAME("更名"),
  /** It has another code. */
  RECODE("变更代码"),
  /** It is of another level. */
  RELEVEL("变更级别"),
  /** It lies below another unit. */
  REPARENT("变更隶属"),
  /** It ends without a successor. */
  ABOLISH("撤销"),
  /** It ends and is part of another unit. */
  MERGE("并入"),
  /** It is divided among several units. */
  SPLIT("拆分"),
  /** A part of it goes to another unit. */
  BOUNDARY("边界调整"),
  /** What an earlier entry says never happened. */
  RETRACT("撤回");

  private final String chinese;

  ChangeKind(String chinese) {
    this.chinese = chinese;
  }

  /** The Chinese word, which a log may use as well. */
  public String chinese() {
    return chinese;
  }

  /** The word in a log: lower case. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with a word, English in any case or Chinese. */
  static Optional<ChangeKind> find(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equalsIgnoreCase(word) || kind.chinese.equals(word))
        .findFirst();
  }
}
