package io.urbangov.geo.address;

import org.jspecify.annotations.Nullable;

/** Reads what comes after the units: roads, places, numbers and remarks. Not thread-safe. */
final class DoorScan {

  private static final WordEnds ENDS = WordEnds.standard();

  private final Tokens tokens;
  private final ElementList elements;
  private final NumberScan numbers;

  DoorScan(Tokens tokens, ElementList elements) {
    this.tokens = tokens;
    this.elements = elements;
    this.numbers = new NumberScan(tokens, elements);
  }

  void run(int from) {
    int at = from;
    while (at < tokens.size) {
      int next = Separators.skip(tokens, at, elements);
      int start = next < tokens.size && isBranch(next) ? next + 1 : next;
      int end = numbers.end(start);
      if (end > start) {
        numbers.add(start, end);
      } else {
        end = next < tokens.size ? word(next) : next;
      }
      at = end;
    }
  }

  /** 附 or 之 before a number, after another. */
  private boolean isBranch(int at) {
    return (tokens.codes[at] == '附' || tokens.codes[at] == '之')
        && elements.last() == AddressTag.ROAD_NUMBER;
  }

  private int word(int from) {
    int end = from + 1;
    while (end < tokens.size && !Separators.is(tokens.codes[end]) && !numbers.startsInWord(end)) {
      end++;
    }
    for (int last = from; last < end; last++) {
      int found = ENDS.find(tokens, from, last);
      if (found != 0 && stops(found, from, last, end)) {
        return add(found, from, last);
      }
    }
    elements.add(place(), from, end);
    return end;
  }

  private boolean stops(int found, int from, int last, int end) {
    AddressTag tag = WordEnds.tag(found);
    boolean alone = WordEnds.length(found) == last - from + 1;
    if (tag == AddressTag.ASSIST || tag == AddressTag.REDUNDANT) {
      return alone ? tokens.codes[last] == '内' || joins(found) : isClosing(found, last, end);
    }
    if (alone && WordEnds.length(found) == 1) {
      return false;
    }
    for (int next = last + 1; next < Math.min(end, last + 4); next++) {
      int longer = ENDS.find(tokens, from, next);
      if (WordEnds.length(longer) >= Math.max(2, next - last) && !isAssist(longer)) {
        return false;
      }
    }
    return tag != AddressTag.ROAD || last + 1 >= end || !goesOn(tokens.codes[last + 1]);
  }

  /** 与, 和 and 及 join roads only. */
  private boolean joins(int found) {
    AddressTag before = elements.last();
    return WordEnds.length(found) > 1 || before == AddressTag.ROAD || before == AddressTag.SUB_ROAD;
  }

  private static boolean isAssist(int found) {
    return WordEnds.tag(found) == AddressTag.ASSIST;
  }

  /** A remark ends a word only with two characters, and 与 and 和 only after a road. */
  private boolean isClosing(int found, int last, int end) {
    return WordEnds.length(found) > 1 || (last + 1 == end && tokens.codes[last] == '旁');
  }

  private static boolean goesOn(int next) {
    return next > 0 && "口桥道灯边坊".indexOf(next) >= 0;
  }

  private int add(int found, int from, int last) {
    AddressTag tag = WordEnds.tag(found);
    int word = last + 1 - WordEnds.length(found);
    boolean remark = tag == AddressTag.ASSIST || tag == AddressTag.REDUNDANT;
    if (remark && word > from) {
      elements.add(place(), from, word);
    }
    elements.add(tag(tag), remark ? word : from, last + 1);
    return last + 1;
  }

  private AddressTag tag(AddressTag tag) {
    return switch (tag) {
      case ROAD -> elements.has(AddressTag.ROAD) ? AddressTag.SUB_ROAD : AddressTag.ROAD;
      case COMMUNITY ->
          elements.has(AddressTag.POI) || elements.has(AddressTag.ROAD_NUMBER)
              ? AddressTag.POI
              : AddressTag.COMMUNITY;
      case POI -> place();
      default -> tag;
    };
  }

  /** What a name is at this point. */
  private AddressTag place() {
    @Nullable AddressTag last = elements.last();
    if (last == null) {
      return AddressTag.POI;
    }
    return switch (last) {
      case POI, SUB_POI -> AddressTag.SUB_POI;
      case FLOOR_NUMBER, ROOM_NUMBER -> AddressTag.PERSON;
      default -> AddressTag.POI;
    };
  }
}
