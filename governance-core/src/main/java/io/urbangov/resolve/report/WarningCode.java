package io.urbangov.resolve.report;

import java.util.Locale;

/** What may look wrong about a run (警告代码). Stable and countable. */
public enum WarningCode {
  /** A compared field that no record has: it weighs nothing. */
  FIELD_EMPTY("field {}: no record has a value", "字段{}：没有任何记录有值"),

  /** A compared field with one value everywhere: it tells nothing. */
  FIELD_CONSTANT("field {}: all {} records with a value have the same", "字段{}：有值的{}条记录取值全部相同"),

  /** A rule by which no record has a key. */
  RULE_WITHOUT_KEYS("rule {}: no record has a key", "规则{}：没有任何记录有键"),

  /** A rule whose blocks of two records or more were all skipped. */
  RULE_SKIPPED("rule {}: all {} blocks were too large to compare", "规则{}：全部{}个块因过大而被跳过"),

  /** Blocks that were too large to compare. */
  BLOCKS_SKIPPED("rule {}: blocks too large to compare: {}", "规则{}：因过大而跳过的块：{}"),

  /** A level for equal values that does not speak for one entity. */
  EQUAL_IS_NO_EVIDENCE("field {}: equal values do not speak for one entity", "字段{}：取值相同也不支持同一实体"),

  /** EM did not come to rest. */
  NOT_CONVERGED("training did not converge in {1} rounds", "训练经{1}轮仍未收敛"),

  /** An entity of suspiciously many records. */
  LARGE_ENTITY("the largest entity has {1} records", "最大的实体有{1}条记录"),

  /** Records whose value stands for none, such as 13800000000: it was taken for missing. */
  PLACEHOLDER(
      "field {}: records with a placeholder, taken for missing: {}", "字段{}：取占位值而按缺失处理的记录：{}"),

  /** Values that unusually many entities share: placeholders, switchboards, common names. */
  GENERIC_VALUES("field {}: values that many entities share: {}", "字段{}：被许多实体共用的取值个数：{}"),

  /** Texts that are too long to be compared by more than equality. */
  VALUES_TOO_LONG(
      "field {}: texts too long to compare by more than equality: {}", "字段{}：过长而只能比较是否相同的文本：{}"),

  /** Records that cannot be linked to anything. */
  UNLINKABLE("records that nothing can be linked to: {1}", "无法关联的记录：{1}");

  private final String english;
  private final String chinese;

  WarningCode(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** The code in lower case with hyphens, as in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String text(Language language, String subject, long count) {
    String template = language == Language.ZH ? chinese : english;
    return template.contains("{1}")
        ? template.replace("{1}", Figures.count(count))
        : fill(template, subject, Figures.count(count));
  }

  private static String fill(String template, String subject, String count) {
    return template.indexOf("{}") == template.lastIndexOf("{}")
        ? Phrase.fill(template, subject)
        : Phrase.fill(template, subject, count);
  }
}
