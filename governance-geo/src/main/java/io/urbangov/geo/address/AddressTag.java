package io.urbangov.geo.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a part of an address is (地址要素), from country to room, with its tag in tagged files. */
public enum AddressTag {
  /** 国家. */
  COUNTRY(0, "country"),
  /** 省、自治区. */
  PROVINCE(1, "prov"),
  /** 地级市. */
  CITY(2, "city"),
  /** 区、县、县级市. */
  DISTRICT(3, "district"),
  /** 开发区. */
  DEVELOPMENT_ZONE(4, "devzone"),
  /** 街道、镇、乡. */
  TOWN(5, "town"),
  /** 社区、村. */
  COMMUNITY(6, "community"),
  /** 路、街、巷, and 组 of a village. */
  ROAD(7, "road"),
  /** 门牌号. */
  ROAD_NUMBER(8, "roadno"),
  /** A second road, such as that of a crossing. */
  SUB_ROAD(9, "subroad"),
  /** The number on the second road. */
  SUB_ROAD_NUMBER(10, "subroadno"),
  /** A named place: 小区、大厦、公司. */
  POI(11, "poi"),
  /** A named place within another. */
  SUB_POI(12, "subpoi"),
  /** 幢、栋、号楼. */
  HOUSE_NUMBER(13, "houseno"),
  /** 单元. */
  CELL_NUMBER(14, "cellno"),
  /** 楼、层. */
  FLOOR_NUMBER(15, "floorno"),
  /** 室. */
  ROOM_NUMBER(16, "roomno"),
  /** Who is there: a person, a firm, a counter. */
  PERSON(17, "person"),
  /** How a place lies to another: 旁边、对面、交叉口. */
  ASSIST(18, "assist"),
  /** Separators, repetitions and remarks that say nothing about the place. */
  REDUNDANT(19, "redundant"),
  /** Anything else. */
  OTHER(20, "otherinfo");

  static final int COUNT = 21;

  private final int number;
  private final String tag;

  AddressTag(int number, String tag) {
    this.number = number;
    this.tag = tag;
  }

  /** From 0; part of the data of a saved model, so it must not change. */
  int number() {
    return number;
  }

  /** The tag with a number. */
  static AddressTag at(int number) {
    return Numbered.TAGS.get(number);
  }

  /** The tag in tagged files, in lower case. */
  public String tag() {
    return tag;
  }

  /** The element with a tag, in upper or lower case. */
  public static Optional<AddressTag> findByTag(String tag) {
    String folded = tag.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.tag.equals(folded)).findFirst();
  }

  /** The tags by number. */
  private static final class Numbered {
    static final List<AddressTag> TAGS = List.of(AddressTag.values());
  }
}
