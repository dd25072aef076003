package io.urbangov.geo.address;

import io.urbangov.hierarchy.Hierarchy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels of units that an address names, from the top. */
enum UnitKind {
  PROVINCE(0, AddressTag.PROVINCE, "特别行政区 维吾尔自治区 壮族自治区 回族自治区 自治区 省 市"),
  CITY(1, AddressTag.CITY, "地区 市 盟"),
  DISTRICT(2, AddressTag.DISTRICT, "自治县 自治旗 新区 区 县 市 旗"),
  TOWN(3, AddressTag.TOWN, "街道办事处 街道 民族乡 苏木 镇 乡"),
  COMMUNITY(4, AddressTag.COMMUNITY, "社区 村 嘎查");

  static final int COUNT = 5;

  private static final List<String> MUNICIPALITIES = List.of("北京市", "上海市", "天津市", "重庆市");

  private final int number;
  private final AddressTag tag;
  private final String suffixes;

  UnitKind(int number, AddressTag tag, String suffixes) {
    this.number = number;
    this.tag = tag;
    this.suffixes = suffixes;
  }

  /** 0 for the province, and one more for each level below. */
  int number() {
    return number;
  }

  /** The kind with a number. */
  static UnitKind at(int number) {
    for (UnitKind kind : values()) {
      if (kind.number() == number) {
        return kind;
      }
    }
    throw new IllegalArgumentException("number must be in [0, " + COUNT + "), was: " + number);
  }

  AddressTag tag() {
    return tag;
  }

  /** What a whole name may end with, longest first. */
  List<String> suffixes() {
    return List.of(suffixes.split(" ", -1));
  }

  static @Nullable UnitKind of(AddressTag tag) {
    for (UnitKind kind : values()) {
      if (kind.tag == tag) {
        return kind;
      }
    }
    return null;
  }

  static UnitKind[] of(Hierarchy hierarchy) {
    UnitKind[] kinds = new UnitKind[hierarchy.size()];
    for (int rank = 0; rank < kinds.length; rank++) {
      UnitKind coded = byCode(hierarchy.code(rank));
      int parent = hierarchy.parent(rank);
      kinds[rank] =
          coded != null ? coded : byName(hierarchy.name(rank), parent < 0 ? null : kinds[parent]);
    }
    return kinds;
  }

  private static @Nullable UnitKind byCode(String code) {
    int digits = code.length();
    for (int i = 0; i < digits; i++) {
      if (!Glyphs.isDigit(code.charAt(i))) {
        return null;
      }
    }
    while (digits > 2 && code.charAt(digits - 1) == '0') {
      digits--;
    }
    return switch (code.length()) {
      case 2, 4, 6, 9, 12 -> digits <= 2 ? PROVINCE : digits <= 4 ? CITY : lower(digits);
      default -> null;
    };
  }

  private static UnitKind lower(int digits) {
    return digits <= 6 ? DISTRICT : digits <= 9 ? TOWN : COMMUNITY;
  }

  private static UnitKind byName(String name, @Nullable UnitKind above) {
    if (name.endsWith("省") || name.endsWith("自治区") || MUNICIPALITIES.contains(name)) {
      return PROVINCE;
    }
    if (name.endsWith("市")) {
      return above == CITY ? DISTRICT : CITY;
    }
    if (name.matches(".*(街道|街道办事处|镇|乡|苏木)")) {
      return TOWN;
    }
    return name.matches(".*(?<!社|小)区|.*[县旗]") && above != TOWN ? DISTRICT : COMMUNITY;
  }
}
