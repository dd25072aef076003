package io.urbangov.geo.address;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number and what it numbers: 3号楼, A座, 二单元, 605-606室, 12号附3号, 3-2-501.
 *
 * <p>Not thread-safe.
 */
final class NumberScan {

  private static final String NUMERALS = "一二三四五六七八九十百零〇";
  private static final String STEMS = "甲乙丙丁戊";
  private static final String ROADS = "路道街巷";
  private static final String SIDES = "东西南北中";

  private final Tokens tokens;
  private final ElementList elements;

  NumberScan(Tokens tokens, ElementList elements) {
    this.tokens = tokens;
    this.elements = elements;
  }

  /** Where a number with what it numbers ends, if one starts here; else the same token. */
  int end(int from) {
    int end = stem(from);
    if (end == from) {
      return from;
    }
    int range = range(end);
    int unit = unitLength(range);
    if (unit > 0) {
      return range + unit;
    }
    return hasDigits(from, end) ? end : from;
  }

  /** Whether a number starts inside a word; 建设二路 is one name, and so is 五一路. */
  boolean startsInWord(int from) {
    int end = end(from);
    return end > from
        && (hasDigits(from, end)
            || tokens.codes[from] < 0
            || ROADS.indexOf(tokens.codes[end - 1]) < 0);
  }

  private int stem(int from) {
    int at = from < tokens.size && tokens.codes[from] == '第' ? from + 1 : from;
    int end = run(at, NUMERALS + STEMS);
    if (end > at) {
      return tokens.isNumber(Math.min(end, tokens.size - 1)) && end == at + 1 ? end + 1 : end;
    }
    if (at < tokens.size && SIDES.indexOf(tokens.codes[at]) >= 0) {
      return is(at + 1, '单') || is(at + 1, '幢') || is(at + 1, '座') ? at + 1 : from;
    }
    end = latin(at);
    if (end < tokens.size && tokens.isNumber(end)) {
      int after = latin(end + 1);
      return after;
    }
    return end == at ? from : end;
  }

  private int latin(int at) {
    boolean letters =
        at < tokens.size
            && Glyphs.isLetter(tokens.glyphs[tokens.starts[at]])
            && tokens.ends[at] - tokens.starts[at] <= 2;
    return letters ? at + 1 : at;
  }

  private int run(int from, String characters) {
    int at = from;
    while (at < tokens.size && tokens.codes[at] > 0 && characters.indexOf(tokens.codes[at]) >= 0) {
      at++;
    }
    return at;
  }

  /** Over a dash when it goes up by little, or when it is a sub-number: 12-1号. */
  private int range(int end) {
    int step = tokens.step(end - 1, Math.min(end, tokens.size - 1), end + 1);
    boolean sub = step == 1 && is(end + 2, '号') && elements.last() == AddressTag.ROAD;
    return step == 3 || (step == 4 && unitLength(end + 2) > 0) || sub ? end + 2 : end;
  }

  private boolean hasDigits(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int at, int code) {
    return at >= 0 && at < tokens.size && tokens.codes[at] == code;
  }

  /** How many tokens say what a number numbers. */
  private int unitLength(int at) {
    if (at >= tokens.size) {
      return 0;
    }
    return switch (tokens.codes[at]) {
      case '号' ->
          is(at + 1, '大') && is(at + 2, '街')
              ? 3
              : is(at + 1, '路')
                      || is(at + 1, '楼')
                      || is(at + 1, '院')
                      || is(at + 1, '门')
                      || is(at + 1, '幢')
                  ? 2
                  : 1;
      case '单' -> is(at + 1, '元') ? 2 : 0;
      case '栋', '幢', '座' -> is(at + 1, '楼') ? 2 : 1;
      case '楼', '层', 'f', '室', '弄', '组', '队', '期', '区', '#', '排', '房', '梯', '巷', '街', '路' -> 1;
      case '道' -> tokens.codes[at - 1] > 0 && !is(at + 1, '路') ? 1 : 0;
      case '支' -> is(at + 1, '弄') ? 2 : 0;
      case '大' -> is(at + 1, '队') || is(at + 1, '街') ? 2 : 0;
      case '村' -> is(at + 1, '民') && is(at + 2, '小') && is(at + 3, '组') ? 4 : 0;
      default -> 0;
    };
  }

  /** Adds what stands from a token to another, a number. */
  void add(int from, int end) {
    boolean branch = elements.last() == AddressTag.ROAD_NUMBER && isBranch(from);
    if (branch && (is(end - 1, '号') || hasDigits(end - 1, end))) {
      elements.extend(end);
    } else {
      elements.add(tag(from, end), branch ? from - 1 : from, end);
    }
  }

  private boolean isBranch(int from) {
    return is(from - 1, '附') || is(from - 1, '之');
  }

  private AddressTag tag(int from, int end) {
    AddressTag last = elements.last();
    return switch (tokens.codes[end - 1]) {
      case '元', '梯' -> AddressTag.CELL_NUMBER;
      case '幢', '栋', '座', '排' -> AddressTag.HOUSE_NUMBER;
      case '楼' -> floorOrHouse(from, end);
      case '层', 'f' -> AddressTag.FLOOR_NUMBER;
      case '室', '房' -> AddressTag.ROOM_NUMBER;
      case '院' -> AddressTag.ROAD_NUMBER;
      case '弄' -> last == AddressTag.ROAD_NUMBER ? AddressTag.SUB_ROAD : AddressTag.ROAD_NUMBER;
      case '组', '队', '巷', '街', '路', '道' ->
          last == AddressTag.ROAD ? AddressTag.SUB_ROAD : AddressTag.ROAD;
      case '期', '区', '门' -> last == AddressTag.POI ? AddressTag.SUB_POI : AddressTag.POI;
      case '#' -> last == AddressTag.ROAD ? AddressTag.ROAD_NUMBER : AddressTag.HOUSE_NUMBER;
      case '号' -> numbered(last);
      default -> bare(from, end, last);
    };
  }

  private AddressTag floorOrHouse(int from, int end) {
    boolean house = end - from > 2 && "号栋幢座".indexOf(tokens.codes[end - 2]) >= 0;
    return house ? AddressTag.HOUSE_NUMBER : AddressTag.FLOOR_NUMBER;
  }

  private AddressTag numbered(@Nullable AddressTag last) {
    if (last == null) {
      return AddressTag.ROAD_NUMBER;
    }
    return switch (last) {
      case SUB_ROAD -> AddressTag.SUB_ROAD_NUMBER;
      case POI, SUB_POI -> AddressTag.HOUSE_NUMBER;
      case HOUSE_NUMBER, CELL_NUMBER, FLOOR_NUMBER -> AddressTag.ROOM_NUMBER;
      case ROAD_NUMBER ->
          elements.has(AddressTag.ROAD) || elements.has(AddressTag.POI)
              ? AddressTag.HOUSE_NUMBER
              : AddressTag.ROAD_NUMBER;
      default -> AddressTag.ROAD_NUMBER;
    };
  }

  private AddressTag bare(int from, int end, @Nullable AddressTag last) {
    if (last == null) {
      return AddressTag.ROAD_NUMBER;
    }
    boolean more = is(end, '-') && end + 1 < tokens.size && tokens.isNumber(end + 1);
    boolean evenMore = more && is(end + 2, '-');
    return switch (last) {
      case HOUSE_NUMBER -> more ? AddressTag.CELL_NUMBER : AddressTag.ROOM_NUMBER;
      case CELL_NUMBER, FLOOR_NUMBER, ROOM_NUMBER -> AddressTag.ROOM_NUMBER;
      case POI, SUB_POI ->
          more || evenMore || isShort(from, end) ? AddressTag.HOUSE_NUMBER : AddressTag.ROOM_NUMBER;
      case ROAD_NUMBER -> AddressTag.HOUSE_NUMBER;
      case SUB_ROAD -> AddressTag.SUB_ROAD_NUMBER;
      default -> AddressTag.ROAD_NUMBER;
    };
  }

  private boolean isShort(int from, int end) {
    return tokens.ends[end - 1] - tokens.starts[from] < 3;
  }
}
