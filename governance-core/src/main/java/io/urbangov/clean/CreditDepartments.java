package io.urbangov.clean;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The words for the first two characters of a credit code, GB 32100-2015 table 2. */
final class CreditDepartments {

  private static final Map<String, String> DEPARTMENTS =
      table("1机构编制 2外交 3司法行政 4文化 5民政 6旅游 7宗教 8工会 9工商 A中央军委改革和编制 N农业 Y其他");

  private static final Map<String, String> CATEGORIES =
      table(
          """
          11机关 12事业单位 13群众团体 31律师执业机构 32公证处 33基层法律服务所 34司法鉴定机构 35仲裁委员会
          51社会团体 52民办非企业单位 53基金会 91企业 92个体工商户 93农民专业合作社
          N1组级集体经济组织 N2村级集体经济组织 N3乡镇级集体经济组织
          """);

  private CreditDepartments() {}

  /** The department that registers (登记管理部门), or an empty text. */
  static String department(String code) {
    return DEPARTMENTS.getOrDefault(code.substring(0, 1), "");
  }

  /** The category (机构类别), or an empty text for one that the standard has no word for. */
  static String category(String code) {
    String none = code.charAt(1) == '9' && !department(code).isEmpty() ? "其他" : "";
    return CATEGORIES.getOrDefault(code.substring(0, 2), none);
  }

  private static Map<String, String> table(String rows) {
    return Arrays.stream(rows.strip().split("\\s+"))
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.replaceAll("[^0-9A-Z]", ""), row -> row.replaceAll("[0-9A-Z]", "")));
  }
}
