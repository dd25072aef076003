package io.urbangov.examples.quickstart.city;

/**
 * An address (地址) from province to door, in parts. Immutable and thread-safe.
 *
 * @param estate name of the estate, empty if there is none
 * @param building 0 if there is none
 * @param entrance 0 if there is none
 * @param room empty if there is none
 */
record Address(
    Community community,
    String road,
    int number,
    String estate,
    int building,
    int entrance,
    String room) {

  static Address onRoad(Community community, String road, int number) {
    return new Address(community, road, number, "", 0, 0, "");
  }

  Address inEstate(String name) {
    return new Address(community, road, number, name, 0, 0, "");
  }

  Address inBuilding(int building) {
    return new Address(community, road, number, estate, building, 0, "");
  }

  Address inRoom(int entrance, String room) {
    return new Address(community, road, number, estate, building, entrance, room);
  }

  String text(AddressStyle style) {
    return division(style) + road + number + "号" + estate + door(style);
  }

  private String division(AddressStyle style) {
    StringBuilder text = new StringBuilder();
    if (style.level() < 1) {
      text.append(Division.PROVINCE);
    }
    if (style.level() < 2) {
      text.append(Division.CITY);
    }
    if (style.level() < 3) {
      text.append(community.district().name());
    }
    if (style.level() < 4 && community.street() != null) {
      text.append(community.street().name());
    }
    if (style.community() && style.level() < 4) {
      text.append(community.unit().name());
    }
    return text.toString();
  }

  private String door(AddressStyle style) {
    if (style.dashes() && entrance > 0) {
      return building + "-" + entrance + "-" + room;
    }
    String house = building == 0 ? "" : style.number(building) + style.word();
    String unit = entrance == 0 ? "" : style.number(entrance) + "单元";
    return house + unit + (room.isEmpty() ? "" : room + "室");
  }
}
