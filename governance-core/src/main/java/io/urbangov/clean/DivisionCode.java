package io.urbangov.clean;

import io.urbangov.Explanation;

/**
 * An administrative division code (行政区划代码): 2, 4, 6, 9 or 12 digits for province, city, county,
 * street or town, village or community.
 *
 * <p>GB/T 2260, GB/T 10114 and the 12 digits of the statistics bureau. A parent is data, not a
 * prefix: codes are abolished and issued again. Codes of refusal: {@code length}, {@code
 * characters}, {@code province}, {@code gap}. Immutable and thread-safe.
 *
 * @param code the digits as given, 12 digits may end in zeros
 */
public record DivisionCode(String code) {

  /** The levels from the top. */
  public enum Level {
    /** 省, digits 1-2. */
    PROVINCE(0, 2),
    /** 市, digits 3-4. */
    CITY(2, 4),
    /** 县/区, digits 5-6. */
    COUNTY(4, 6),
    /** 街道/乡镇, digits 7-9. */
    STREET(6, 9),
    /** 村/居, digits 10-12. */
    VILLAGE(9, 12);

    private final int from;
    private final int to;

    Level(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  /** Throws {@link IllegalArgumentException} if the code is not valid. */
  public DivisionCode {
    check(code).throwIfBroken();
  }

  /** Reads a code. */
  public static Parsed<DivisionCode> parse(String raw) {
    return check(Text.compact(raw)).parsed(DivisionCode::new);
  }

  /** Whether a text is a code. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /** What each part says, and what is wrong with it. */
  public static Explanation explain(String raw) {
    return check(Text.compact(raw)).explanation();
  }

  /** The deepest level whose digits are not all 0. */
  public Level level() {
    Level deepest = Level.PROVINCE;
    for (Level level : Level.values()) {
      deepest = number(code, level) > 0 ? level : deepest;
    }
    return deepest;
  }

  /** What the number band of the deepest level means, in words, such as {@code town (镇)}. */
  public String kind() {
    return words(code, level());
  }

  /** The digits of one level, zeros where the code ends before. */
  public String digits(Level level) {
    return padded().substring(level.from, level.to);
  }

  /** The code as 12 digits. */
  public String padded() {
    return code + "0".repeat(12 - code.length());
  }

  private static Checkup check(String code) {
    Checkup check = new Checkup("division code (行政区划代码)", code);
    if (check.hasLength(2, 4, 6, 9, 12) && check.hasDigits() && check.startsInProvince(0)) {
      for (Level level : Level.values()) {
        if (level != Level.PROVINCE && level.to <= code.length()) {
          check.note(() -> words(code, level));
        }
      }
      check.require(!hasGap(code), "levels", "gap", "must not be 0 above a level that is not");
    }
    return check;
  }

  /** Only the county level may be left out, as in Dongguan (东莞 441900). */
  private static boolean hasGap(String code) {
    int city = number(code, Level.CITY);
    int street = number(code, Level.STREET);
    int village = number(code, Level.VILLAGE);
    return (city == 0 && number(code, Level.COUNTY) + street + village > 0)
        || (street == 0 && village > 0);
  }

  private static int number(String code, Level level) {
    return level.to > code.length() ? 0 : Integer.parseInt(code, level.from, level.to, 10);
  }

  private static String words(String code, Level level) {
    int number = number(code, level);
    return switch (level) {
      case PROVINCE -> "province (省)";
      case CITY -> "city " + number + ": " + DivisionBands.city(code.substring(0, 2), number);
      case COUNTY -> "county " + number + ": " + DivisionBands.county(number);
      case STREET -> "street " + number + ": " + DivisionBands.street(number);
      case VILLAGE -> "village " + number + ": " + DivisionBands.village(number);
    };
  }
}
