package io.urbangov.clean;

/**
 * What the number bands of division codes mean: GB/T 2260, GB/T 10114 and the rules of the
 * statistics bureau (国家统计局), which real data leaves now and then, so no band refuses a code.
 */
final class DivisionBands {

  static final String NONE = "none of its own";
  static final String OTHER = "outside of the known bands";

  private DivisionBands() {}

  /** Digits 3-4. */
  static String city(String province, int number) {
    if (Provinces.isMunicipality(province)) {
      return switch (number) {
        case 0 -> NONE;
        case 1 -> "districts of the municipality (市辖区)";
        case 2 -> "counties of the municipality (县)";
        default -> OTHER;
      };
    }
    if (number == 0 || number == 90) {
      return number == 0 ? NONE : "counties directly under the province (省直辖县级)";
    }
    if (number <= 20 || (number >= 51 && number <= 70)) {
      return "city (省辖市)";
    }
    return number <= 50 ? "prefecture, autonomous prefecture or league (地区/自治州/盟)" : OTHER;
  }

  /** Digits 5-6. */
  static String county(int number) {
    if (number == 0) {
      return NONE;
    }
    if (number <= 20) {
      return "district, or city of a prefecture (市辖区/县级市)";
    }
    return number <= 80 ? "county, banner or district (县/旗/区)" : "county-level city (县级市)";
  }

  /** Digits 7-9. */
  static String street(int number) {
    return switch (number / 100) {
      case 0 -> number == 0 ? NONE : "street (街道)";
      case 1 -> "town (镇)";
      case 2, 3 -> "township (乡/苏木)";
      case 4, 5 -> "development zone, farm or the like (政企合一)";
      default -> OTHER;
    };
  }

  /** Digits 10-12. */
  static String village(int number) {
    return switch (number / 100) {
      case 0, 1 -> number == 0 ? NONE : "residents' committee (居委会)";
      case 2, 3 -> "villagers' committee (村委会)";
      case 4 -> "like a residents' committee (类似居委会)";
      case 5 -> "like a villagers' committee (类似村委会)";
      default -> OTHER;
    };
  }
}
