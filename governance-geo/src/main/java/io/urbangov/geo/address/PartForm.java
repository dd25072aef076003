package io.urbangov.geo.address;

import io.urbangov.clean.ChineseNumerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each kind of part is written. Pure functions on comparable characters. */
final class PartForm {

  private static final String NUMERALS = "零〇一二三四五六七八九十百";
  private static final Pattern GAP = Pattern.compile("[\\s,_、，。;；]+");
  private static final Pattern NUMERAL = Pattern.compile("[" + NUMERALS + "]+");
  private static final Pattern HOUSE = Pattern.compile("号?[栋幢座]楼?|号楼|楼|#");
  private static final Pattern FLOOR = Pattern.compile("[楼层f]");
  private static final Pattern ROOM = Pattern.compile("[室房号]+$");
  private static final Pattern GROUP = Pattern.compile("(?:村民小)?组");
  private static final Pattern NUMBERED = Pattern.compile("第?[0-9" + NUMERALS + "]+[组队]");
  private static final Pattern BRANCH = Pattern.compile("(?<=[号弄])[附之-](?=[0-9a-z])");
  private static final Pattern CROSSING = Pattern.compile("交叉路?口|交[汇界]处|十字路口");
  private static final Pattern OFFICE = Pattern.compile("(?<=街道|镇|乡)办事处");

  private PartForm() {}

  static String of(AddressTag tag, String glyphs) {
    String text = GAP.matcher(glyphs).replaceAll("");
    return switch (tag) {
      case HOUSE_NUMBER -> suffixed(HOUSE, digits(text), "幢");
      case CELL_NUMBER -> digits(text).replaceFirst("(单元)?$", "单元");
      case FLOOR_NUMBER -> suffixed(FLOOR, digits(text), "层");
      case ROOM_NUMBER -> suffixed(ROOM, digits(text), "室");
      case ROAD_NUMBER, SUB_ROAD_NUMBER -> roadNumber(digits(text));
      case ROAD, SUB_ROAD ->
          NUMBERED.matcher(GROUP.matcher(text).replaceAll("组")).matches()
              ? digits(GROUP.matcher(text).replaceAll("组"))
              : text;
      case ASSIST -> CROSSING.matcher(text).replaceAll("交叉口").replaceFirst("^[与和及]", "");
      case TOWN -> OFFICE.matcher(text).replaceAll("");
      default -> text;
    };
  }

  private static String digits(String text) {
    String plain = text.startsWith("第") ? text.substring(1) : text;
    Matcher matcher = NUMERAL.matcher(plain);
    return matcher.replaceAll(
        run ->
            ChineseNumerals.parse(run.group()).value().map(Object::toString).orElse(run.group()));
  }

  private static String suffixed(Pattern written, String text, String suffix) {
    String bare = written.matcher(text).replaceAll("");
    return bare.matches("|.*[号排]") ? bare : bare + suffix;
  }

  private static String roadNumber(String text) {
    String joined = BRANCH.matcher(text.replace('#', '号')).replaceAll("附");
    return joined.matches(".*[0-9a-z]") ? joined + "号" : joined;
  }
}
