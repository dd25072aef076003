package io.urbangov.resolve.report;

/**
 * The language of words for people (语言). Names of fields, rules and sources stay as they are; a
 * comparison level that the dictionary does not know keeps its own name.
 */
public enum Language {
  /** English. */
  EN("en"),

  /** Chinese (中文). */
  ZH("zh-CN");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The tag of BCP 47, such as {@code zh-CN}. */
  String tag() {
    return tag;
  }
}
