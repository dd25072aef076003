package io.urbangov.benchmarks;

import io.urbangov.geo.address.AddressElement;
import io.urbangov.geo.address.AddressTag;
import io.urbangov.geo.address.ParsedAddress;
import io.urbangov.hierarchy.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tagged addresses below real units, with roads and places that are invented. Not thread-safe. */
final class InventedAddresses {

  private static final AddressTag[] LEVELS = {
    AddressTag.PROVINCE, AddressTag.CITY, AddressTag.DISTRICT, AddressTag.TOWN, AddressTag.COMMUNITY
  };
  private static final double[] WRITTEN = {0.4, 0.55, 0.7, 0.45, 0.15};
  private static final String CHARACTERS = "金银玉龙凤华兴建新明光阳和平安康乐福文武学海江河湖山水林花春秋东南西北中天云星月世纪丰泰宏盛永长百万";
  private static final String[] ROADS = "路 路 路 东路 西路 南路 北路 中路 街 大街 大道 巷".split(" ", -1);
  private static final String[] PLACES =
      "小区 花园 花苑 家园 公寓 大厦 广场 市场 工业园 工业区 新村 商务中心 国际 城 苑 大酒店 中学 医院 有限公司 商城".split(" ", -1);
  private static final String[] INNER = "东区 西区 一期 二期 A区 南门 北苑 商业街".split(" ", -1);
  private static final String[] HOUSES = "幢 栋 号楼 座".split(" ", -1);
  private static final String[] PEOPLE = "仓库 前台 办公室 服饰 鞋业 快递".split(" ", -1);

  private final Hierarchy units;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<AddressElement> elements = new ArrayList<>();

  InventedAddresses(Hierarchy units, long seed) {
    this.units = units;
    this.random = new Random(seed);
  }

  List<ParsedAddress> list(int count) {
    List<ParsedAddress> addresses = new ArrayList<>();
    while (addresses.size() < count) {
      text.setLength(0);
      elements.clear();
      units();
      street();
      if (chance(0.65)) {
        place();
      }
      rest();
      addresses.add(new ParsedAddress(text.toString(), elements));
    }
    return addresses;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String name(int most) {
    StringBuilder name = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i >= 0; i--) {
      name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return name.toString();
  }

  private String number(int most) {
    return Integer.toString(1 + random.nextInt(most));
  }

  private void add(AddressTag tag, String part) {
    elements.add(new AddressElement(tag, text.length(), text.length() + part.length()));
    text.append(part);
  }

  private void units() {
    int lowest = random.nextInt(units.size());
    String[] names = new String[LEVELS.length];
    for (int rank = lowest; rank >= 0; rank = units.parent(rank)) {
      names[units.depth(rank)] = units.name(rank);
    }
    if (chance(0.05) && names[0] != null && names[1] != null) {
      add(AddressTag.REDUNDANT, names[0]);
      add(AddressTag.REDUNDANT, names[1]);
    }
    for (int level = 0; level < names.length; level++) {
      if (names[level] != null && names[level].length() > 2 && chance(WRITTEN[level])) {
        unit(level, names[level].replaceFirst("(村民|居民)?(村委会|居委会|委员会)$", ""));
      }
    }
  }

  private void unit(int level, String name) {
    boolean brief = name.length() > 2 && chance(level < 4 ? 0.2 : 0);
    String suffix = level == 3 ? "(街道|街道办事处|镇|乡)$" : "(省|市|区|县)$";
    boolean formal = name.equals("市辖区") || name.startsWith("省直辖");
    if (!formal && name.length() > 1) {
      AddressTag tag = level == 0 && name.endsWith("市") && !brief ? AddressTag.CITY : LEVELS[level];
      add(tag, brief ? name.replaceFirst(suffix, "") : name);
    }
  }

  private void street() {
    if (chance(0.12)) {
      add(AddressTag.ROAD, number(12) + "组");
    } else if (chance(0.7)) {
      add(AddressTag.ROAD, name(2) + one(ROADS));
    }
    if (chance(0.06)) {
      add(AddressTag.ASSIST, chance(0.5) ? "与" : "和");
      add(AddressTag.SUB_ROAD, name(2) + one(ROADS));
      add(AddressTag.ASSIST, chance(0.5) ? "交叉口" : "路口");
    } else if (chance(0.75)) {
      add(AddressTag.ROAD_NUMBER, number(1500) + (chance(0.9) ? "号" : ""));
    }
  }

  private void place() {
    add(AddressTag.POI, name(3) + one(PLACES));
    if (chance(0.2)) {
      add(AddressTag.SUB_POI, one(INNER));
    }
    if (chance(0.05)) {
      add(AddressTag.ASSIST, chance(0.5) ? "对面" : "旁边");
    }
  }

  private void rest() {
    if (chance(0.2)) {
      dashed();
      return;
    }
    if (chance(0.45)) {
      add(AddressTag.HOUSE_NUMBER, (chance(0.2) ? "B" : number(60)) + one(HOUSES));
    }
    if (chance(0.2)) {
      add(AddressTag.CELL_NUMBER, number(6) + "单元");
    }
    if (chance(0.2)) {
      add(AddressTag.FLOOR_NUMBER, number(30) + (chance(0.6) ? "楼" : "层"));
    }
    if (chance(0.4)) {
      add(AddressTag.ROOM_NUMBER, (100 + random.nextInt(3000)) + (chance(0.5) ? "室" : ""));
    }
    if (chance(0.1)) {
      add(AddressTag.PERSON, name(2) + one(PEOPLE));
    }
    if (chance(0.07)) {
      add(AddressTag.REDUNDANT, "电联");
    }
  }

  private void dashed() {
    add(AddressTag.HOUSE_NUMBER, number(60));
    add(AddressTag.REDUNDANT, "-");
    if (chance(0.5)) {
      add(AddressTag.CELL_NUMBER, number(6));
      add(AddressTag.REDUNDANT, "-");
    }
    add(AddressTag.ROOM_NUMBER, Integer.toString(100 + random.nextInt(3000)));
  }
}
