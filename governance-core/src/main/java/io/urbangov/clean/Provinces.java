package io.urbangov.clean;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The 34 units of the province level (省级) and their two digits, GB/T 2260. */
final class Provinces {

  private static final Map<String, String> NAMES =
      Arrays.stream(
              """
              11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省
              31上海市 32江苏省 33浙江省 34安徽省 35福建省 36江西省 37山东省
              41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省
              50重庆市 51四川省 52贵州省 53云南省 54西藏自治区
              61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区
              71台湾省 81香港特别行政区 82澳门特别行政区
              """
                  .strip()
                  .split("\\s+"))
          .collect(
              Collectors.toUnmodifiableMap(row -> row.substring(0, 2), row -> row.substring(2)));

  private Provinces() {}

  /** The name of a province, or an empty text when two digits are none. */
  static String nameOrEmpty(String digits) {
    return NAMES.getOrDefault(digits, "");
  }

  /** Whether the province is a city (直辖市), so that the city level has no city of its own. */
  static boolean isMunicipality(String digits) {
    return nameOrEmpty(digits).endsWith("市");
  }
}
