package io.urbangov.resolve.report;

/** Every sentence about pairs and entities in both languages; {@code {}} is for what differs. */
enum Phrase {
  PRIOR("prior: 1 in {} random pairs is one entity", "先验：随机{}对记录中有1对属同一实体"),
  LEVEL("{}: {}", "{}：{}"),
  RARER("{}: value {} times rarer than usual", "{}：取值比通常罕见{}倍"),
  DEPENDENCE("{}: as is usual where the fields before agree", "{}：其他字段相同时，此字段通常也相同"),
  MORE_COMMON("{}: value {} times more common than usual", "{}：取值比通常常见{}倍"),
  KEPT_APART("kept apart, because one entity has one {}", "不得合并：同一实体只有一个{}"),
  SOURCE_CONSTRAINT("kept apart, because both are from one clean source", "不得合并：两条记录来自同一无重复数据源"),
  RULED_SAME("a steward ruled that they are one entity", "经人工裁定为同一实体"),
  RULED_DIFFERENT("kept apart, because a steward ruled so", "不得合并：经人工裁定为不同实体"),
  SUM("match weight in bits, probability {}", "匹配权重（比特），概率{}"),
  ONE_ENTITY("one entity: ", "同一实体："),
  TWO_ENTITIES("two entities: ", "两个实体："),
  ONE_SOURCE("never compared, because both are from one clean source", "未比较：两条记录来自同一无重复数据源"),
  NOT_BLOCKED("never compared, because no blocking rule brings them together", "未比较：没有分块规则使两者相遇"),
  SHARE_RULE("compared by {}", "按{}比较"),
  OTHER_RECORDS("kept apart by the other records of the two entities", "因两个实体的其他记录而分开"),

  TOTAL("total", "合计"),
  BITS("bits", "比特"),
  SUM_SO_FAR("sum", "累计"),
  PROBABILITY("probability {}", "概率{}"),
  LINK("link {}", "关联 {}"),
  REVIEW("review {}", "核对 {}"),

  HELD_BY("{} {}, records: {}", "{} {}，记录数：{}"),
  WEAKEST_LINK("weakest link: cutting {} of {} links costs", "最弱环节：切断{}条关联（共{}条）的代价"),
  WEAKEST_NOT_EXACT("by the weakest link of the spanning evidence alone", "仅按支撑证据中最弱的一条"),
  FALLS_OFF("what falls off: {}", "将脱离的记录：{}"),
  SPEAKS_AGAINST("pairs across that speak against: {}", "两侧之间反对合并的记录对：{}"),
  STRONGEST_ACROSS("the strongest across: {} = {}", "两侧之间最强的一条：{} = {}"),
  ALONE("one record alone: nothing to hold together", "只有一条记录，无需支撑证据"),

  MERGES("{} {}, merges: {}", "{} {}，合并次数：{}"),
  MERGE("{}. {} ({}) + {} ({})", "{}. {}（{}条）+ {}（{}条）"),
  LEFT_OVER("joined in another way: {}", "以其他方式并入：{}"),

  WHY_NOT("{} – {}: {}", "{} – {}：{}"),
  WHY_ONE("they are one entity", "两者是同一实体"),
  WHY_RULED("a steward ruled so", "经人工裁定"),
  WHY_SOURCE("one clean source has an entity once", "无重复数据源中同一实体只有一条记录"),
  WHY_DISTINCT("one entity has one {}", "同一实体只有一个{}"),
  WHY_NOT_COMPARED("no blocking rule brings them together", "没有分块规则使两者相遇"),
  WHY_TOO_WEAK("the evidence is too weak or speaks against", "证据不足或证据相反"),
  WHY_OTHERS("the other records of the two entities speak against", "两个实体的其他记录表明不是同一实体"),
  RULE_SHARED("rule {}: shared", "规则{}：相同"),
  RULE_UNSHARED("rule {}: not shared", "规则{}：不同"),
  RULE_OVERSIZED(
      "rule {}: shared, but the block was skipped, records: {}", "规则{}：相同，但该块过大被跳过，记录数：{}"),
  PART_AGREES("{}: agrees", "{}：一致"),
  PART_DIFFERS("{}: differs", "{}：不一致"),
  PART_MISSING("{}: no key in {}", "{}：{}无此键"),
  PART_MISSING_BOTH("{}: no key in both", "{}：两者均无此键");

  private final String english;
  private final String chinese;

  Phrase(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** The sentence, with the arguments in the places of the {@code {}}. */
  String in(Language language, Object... arguments) {
    return fill(language == Language.ZH ? chinese : english, arguments);
  }

  static String fill(String template, Object... arguments) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Object argument : arguments) {
      int at = template.indexOf("{}", from);
      text.append(template, from, at).append(argument);
      from = at + 2;
    }
    return text.append(template, from, template.length()).toString();
  }
}
