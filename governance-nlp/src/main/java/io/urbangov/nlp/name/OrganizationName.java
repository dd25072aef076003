package io.urbangov.nlp.name;

/**
 * The name of an organization in its parts (名称的组成), each as written but for width, case and
 * traditional characters; a part that is not there is empty.
 *
 * <p>重庆三峡油漆股份有限公司万州分公司 is 重庆 · 三峡 · 油漆 … only where 油漆 is a known trade, else its trade name is
 * 三峡油漆. Immutable and thread-safe.
 *
 * @param region 行政区划: where it is registered, at the front or in brackets
 * @param tradeName 字号: what tells it from others
 * @param trade 行业: known words of trade at the end, such as 科技
 * @param form 组织形式: legal form and fillers, such as 集团股份有限公司
 * @param branch 分支机构: what follows the name of the head office, such as 万州分公司
 */
public record OrganizationName(
    String region, String tradeName, String trade, String form, String branch) {

  /** Whether it is a branch and not the head office. */
  public boolean isBranch() {
    return !branch.isEmpty();
  }

  /** What is left without form and branch. */
  String core() {
    return region + tradeName + trade;
  }
}
