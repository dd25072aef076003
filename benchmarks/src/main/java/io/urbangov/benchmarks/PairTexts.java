package io.urbangov.benchmarks;

import io.urbangov.benchmarks.people.Attribute;
import io.urbangov.benchmarks.people.People;
import io.urbangov.benchmarks.people.PeopleSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Invented pairs of values: every second one a value and a slip of it, the others strangers. */
enum PairTexts {
  /** Latin surnames of 3 to 14 letters. */
  SURNAME,
  /** Dates of eight digits. */
  DATE,
  /** Latin streets of 9 to 22 letters. */
  STREET,
  /** Chinese names of 2 to 4 characters. */
  CHINESE_NAME,
  /** Chinese addresses of 13 to 20 characters. */
  CHINESE_ADDRESS;

  static final int PAIRS = 1_024;

  private static final long SEED = 20261122;
  private static final String[] FAMILIES =
      "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 欧阳 司马".split(" ", -1);
  private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉萍建国红梅小晓玮";
  private static final String ROADS = "霁泽摇光惊蛰琴台拂碧水牡丹蓝天清泉祥和金沙梧桐";

  /** The left and the right side of each pair, alternating. */
  String[] pairs() {
    Random random = new Random(SEED);
    List<String> drawn = values(random);
    String[] pairs = new String[2 * PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      String left = drawn.get(i);
      pairs[2 * i] = left;
      pairs[2 * i + 1] =
          i % 2 == 0 ? slip(left, drawn.get(PAIRS + i), random) : drawn.get(PAIRS + i);
    }
    return pairs;
  }

  private List<String> values(Random random) {
    return switch (this) {
      case SURNAME -> people(Attribute.SURNAME);
      case DATE -> people(Attribute.BIRTH_DATE);
      case STREET -> people(Attribute.STREET);
      case CHINESE_NAME -> times(() -> chineseName(random));
      case CHINESE_ADDRESS -> times(() -> chineseAddress(random));
    };
  }

  private static List<String> people(Attribute attribute) {
    List<String> values = new ArrayList<>();
    People people = new People(PeopleSpec.ofSeed(SEED));
    while (values.size() < 2 * PAIRS) {
      people.next(1, (record, person) -> record.find(attribute.field()).ifPresent(values::add));
    }
    return values;
  }

  private static List<String> times(Supplier<String> value) {
    return Stream.generate(value).limit(2L * PAIRS).toList();
  }

  private static String chineseName(Random random) {
    String name = FAMILIES[random.nextInt(FAMILIES.length)] + one(GIVEN, random);
    return random.nextBoolean() ? name : name + one(GIVEN, random);
  }

  private static String chineseAddress(Random random) {
    return one(ROADS, random)
        + one(ROADS, random)
        + (random.nextBoolean() ? "大道" : "路")
        + (1 + random.nextInt(300))
        + "号"
        + one(ROADS, random)
        + one(ROADS, random)
        + "府"
        + (1 + random.nextInt(12))
        + "幢"
        + (1 + random.nextInt(4))
        + "单元"
        + (101 + random.nextInt(900))
        + "室";
  }

  private static String one(String characters, Random random) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }

  /** Takes one character from another value, drops one, or swaps two. */
  private static String slip(String value, String other, Random random) {
    int at = random.nextInt(value.length() - 1);
    String rest = value.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> value.substring(0, at) + one(other, random) + rest;
      case 1 -> value.substring(0, at) + rest;
      default -> value.substring(0, at) + rest.charAt(0) + value.charAt(at) + rest.substring(1);
    };
  }
}
