package io.urbangov.resolve.report;

/** The words of a {@link RunReport} in both languages. */
enum Heading {
  TITLE("Resolution report: {}", "实体解析报告：{}"),
  NOTE(
      "No value of a record is shown: fields, rules, levels and record ids only.",
      "本报告不显示任何记录的取值，只有字段、规则、级别和记录标识。"),
  SUMMARY("Summary", "概要"),
  RECORDS("records", "记录"),
  ENTITIES("entities", "实体"),
  JOINED("records joined", "已合并的记录"),
  COMPARED_PAIRS("compared pairs", "比较的记录对"),
  OF_POSSIBLE("of possible pairs", "占可能的记录对"),
  LINK("link threshold", "关联阈值"),
  REVIEW_FROM("review threshold", "核对阈值"),
  RECALL_CEILING("recall ceiling (estimate)", "召回上限（估计）"),
  NOT_ESTIMATED("not estimated", "未估计"),
  WARNINGS("Warnings", "警告"),
  NONE("none", "无"),
  RULES("Blocking rules", "分块规则"),
  RULE("rule", "规则"),
  PAIRS("pairs", "记录对"),
  BLOCKS("blocks", "块"),
  LARGEST("largest block", "最大块"),
  SKIPPED_BLOCKS("skipped blocks", "跳过的块"),
  SKIPPED_PAIRS("skipped pairs", "跳过的记录对"),
  UNKEYED("records without key", "无键记录"),
  LARGEST_BLOCKS("Largest blocks", "最大的块"),
  SKIPPED("skipped", "已跳过"),
  COMPARED("compared", "已比较"),
  MODEL("What was learned", "学到的模型"),
  PRIOR("prior", "先验"),
  ROUNDS("rounds of EM", "EM轮数"),
  CONVERGED("converged", "已收敛"),
  NOT_CONVERGED("not converged", "未收敛"),
  FIELD("field", "字段"),
  LEVEL("level", "级别"),
  WEIGHT("weight in bits", "权重（比特）"),
  SCORES("Match weights of the compared pairs", "比较的记录对的匹配权重分布"),
  SCORES_NOTE("Bars on a logarithmic scale; one bar is one bit.", "纵轴为对数刻度；每根柱为1比特。"),
  WEIGHT_FROM("weight from", "权重起点"),
  PATTERNS("Most frequent patterns", "最常见的比较模式"),
  PATTERNS_NOTE("{} of {} patterns; weight without term frequencies.", "共{1}种模式，列出{0}种；权重不含词频调整。"),
  PROBABILITY("probability", "概率"),
  REVIEW("Review queue", "待人工核对"),
  REVIEW_COUNT("pairs for a person to decide: {}", "待核对的记录对：{}"),
  PAIR("pair", "记录对"),
  UNLINKABLE("Unlinkable records", "无法关联的记录"),
  NO_KEY("without any blocking key", "没有任何分块键"),
  SKIPPED_ONLY("only in skipped blocks", "只在被跳过的块中"),
  ALONE("in no block with another record", "没有与其他记录同块"),
  POOR("too few values to reach the link threshold", "取值太少，无法达到关联阈值"),
  SAMPLE("for example: {}", "例如：{}"),
  SIZES("Sizes of entities", "实体规模"),
  FIELDS("Fields", "字段使用情况"),
  PRESENT("present", "有值"),
  DISTINCT("distinct values", "不同取值"),
  MOST_SHARED("most entities sharing a value", "共用一值的最多实体数"),
  GENERIC("candidates for generic values", "疑似通用取值"),
  TOO_LONG("too long", "过长");

  private final String english;
  private final String chinese;

  Heading(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String in(Language language, Object... arguments) {
    String template = language == Language.ZH ? chinese : english;
    if (template.contains("{0}")) {
      return template
          .replace("{0}", arguments[0].toString())
          .replace("{1}", arguments[1].toString());
    }
    return Phrase.fill(template, arguments);
  }
}
