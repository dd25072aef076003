package io.urbangov.geo.address;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the units that an address begins with, from the top down: by name, whole or short, and
 * where the gazetteer does not know them by their suffix, masked ones too (A市A3区).
 *
 * <p>A short name counts only where no road or place goes on from it, that of a town or community
 * only below a unit that was named. A level that was named before is redundant. Not thread-safe.
 */
final class UnitScan {

  private static final String GOES_ON = "路街道巷弄号大小新东西南北中一二三村苑园城花广商国江湖河山桥镇区县乡市";
  private static final String CLOSED = "路巷弄号栋幢座楼层室元组队厦苑";
  private static final String PLACES = "小社园校业发新片库厂院景一二三四五六七八九十东西南北中";
  private static final int LONGEST_UNKNOWN = 6;
  private static final int[] NOWHERE = {};

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final ElementList elements;
  private int level = -1;
  private final int[][] named = new int[UnitKind.COUNT][];

  UnitScan(Tokens tokens, Gazetteer gazetteer, ElementList elements) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.elements = elements;
    Arrays.fill(named, NOWHERE);
  }

  /** The first token behind the units. */
  int run() {
    int at = 0;
    while (at < tokens.size) {
      int from = Separators.skip(tokens, at, elements);
      int end = from < tokens.size ? unit(from) : from;
      if (end == from) {
        return from;
      }
      at = end;
    }
    return at;
  }

  private int unit(int from) {
    int[] ends = new int[GazetteerMarks.KINDS];
    match(from, ends);
    int best = -1;
    for (int bit = 0; bit < ends.length; bit++) {
      if (ends[bit] > 0 && fits(bit, from, ends[bit]) && (best < 0 || ends[bit] > ends[best])) {
        best = bit;
      }
    }
    if (best >= 0) {
      return take(UnitKind.at(best % UnitKind.COUNT), from, ends[best]);
    }
    return unknown(from);
  }

  /** The end of the longest name of each kind from a token on, 0 where there is none. */
  private void match(int from, int[] ends) {
    int node = NameTrie.ROOT;
    for (int i = from; i < tokens.size; i++) {
      for (int at = tokens.starts[i]; at < tokens.ends[i]; at++) {
        node = gazetteer.child(node, tokens.glyphs[at]);
        if (node == NameTrie.NONE) {
          return;
        }
      }
      int mask = gazetteer.mask(node);
      for (int bit = 0; mask != 0; bit++, mask >>>= 1) {
        ends[bit] = (mask & 1) != 0 ? i + 1 : ends[bit];
      }
    }
  }

  private boolean fits(int bit, int from, int end) {
    int kind = bit % UnitKind.COUNT;
    if (bit < UnitKind.COUNT) {
      if (kind >= UnitKind.TOWN.number() && isZone(end)) {
        return false;
      }
      return kind > level || repeats(kind, from, end);
    }
    if (kind <= level || goesOn(end)) {
      return false;
    }
    if (kind == UnitKind.COMMUNITY.number()) {
      return level == UnitKind.TOWN.number() && inTown(from, end);
    }
    return kind < UnitKind.TOWN.number() || below(from, end).length > 0;
  }

  /** Zones and estates are on the list of units, but are places in an address: 袍江工业区. */
  private boolean isZone(int end) {
    int before = tokens.codes[end - 2];
    return tokens.codes[end - 1] == '区' && "业园发新小".indexOf(before) >= 0;
  }

  /** Whether it is one of the units that were named before. */
  private boolean repeats(int kind, int from, int end) {
    return Arrays.stream(gazetteer.units(name(from, end)))
        .anyMatch(rank -> Arrays.binarySearch(named[kind], rank) >= 0);
  }

  private boolean goesOn(int end) {
    return end < tokens.size
        && (tokens.codes[end] < 0 || GOES_ON.indexOf(tokens.codes[end]) >= 0)
        && unitEnd(end) == end;
  }

  /** Whether a whole unit starts here, so that what comes before ended. */
  private int unitEnd(int from) {
    int[] ends = new int[GazetteerMarks.KINDS];
    match(from, ends);
    int end = from;
    for (int bit = 0; bit < UnitKind.COUNT; bit++) {
      end = Math.max(end, ends[bit]);
    }
    return end;
  }

  /** The units of a name below the lowest one that was named, or else below its city. */
  private int[] below(int from, int end) {
    int[] all = gazetteer.units(name(from, end));
    for (int above = level; above >= UnitKind.PROVINCE.number(); above--) {
      int[] heads = named[above];
      int[] inside = Arrays.stream(all).filter(rank -> isBelow(heads, rank)).toArray();
      if (inside.length > 0) {
        return inside;
      }
    }
    return NOWHERE;
  }

  private boolean inTown(int from, int end) {
    int[] towns = named[UnitKind.TOWN.number()];
    return Arrays.stream(gazetteer.units(name(from, end))).anyMatch(rank -> isBelow(towns, rank));
  }

  private boolean isBelow(int[] heads, int rank) {
    return Arrays.stream(heads)
        .anyMatch(above -> above != rank && gazetteer.hierarchy().isAncestor(above, rank));
  }

  private String name(int from, int end) {
    return new String(
        tokens.glyphs, tokens.starts[from], tokens.ends[end - 1] - tokens.starts[from]);
  }

  private int take(UnitKind kind, int from, int end) {
    if (kind.number() <= level) {
      elements.add(AddressTag.REDUNDANT, from, end);
      return end;
    }
    int[] inside = below(from, end);
    level = kind.number();
    named[level] = ofKind(kind, inside.length > 0 ? inside : gazetteer.units(name(from, end)));
    boolean municipality = kind == UnitKind.PROVINCE && tokens.codes[end - 1] == '市';
    elements.add(municipality ? AddressTag.CITY : kind.tag(), from, withOffice(kind, end));
    return withOffice(kind, end);
  }

  private int[] ofKind(UnitKind kind, int[] ranks) {
    return Arrays.stream(ranks).filter(rank -> gazetteer.kind(rank) == kind).toArray();
  }

  private int unknown(int from) {
    for (int end = from + 2; end <= Math.min(tokens.size, from + LONGEST_UNKNOWN + 1); end++) {
      int suffix = tokens.codes[end - 1];
      UnitKind kind = bySuffix(from, end, suffix);
      if (kind != null) {
        return kind.number() > level || kind == UnitKind.TOWN ? takeUnknown(kind, from, end) : from;
      }
      if (CLOSED.indexOf(suffix) >= 0 || (suffix < 0 && !isMasked(from, end))) {
        return from;
      }
    }
    return from;
  }

  private int takeUnknown(UnitKind kind, int from, int end) {
    level = Math.max(level, kind.number());
    int all = withOffice(kind, end);
    elements.add(kind.tag(), from, all);
    return all;
  }

  /** The end of 街道办事处, which is the 街道 by another name. */
  private int withOffice(UnitKind kind, int end) {
    int all = end;
    while (all < tokens.size && all < end + 3 && tokens.codes[all] == "办事处".charAt(all - end)) {
      all++;
    }
    return kind == UnitKind.TOWN && all == end + 3 ? all : end;
  }

  /** Digits may be part of a masked name that begins with a letter. */
  private boolean isMasked(int from, int end) {
    char first = tokens.glyphs[tokens.starts[from]];
    return Glyphs.isLetter(first) && tokens.codes[end - 1] < 0;
  }

  private @Nullable UnitKind bySuffix(int from, int end, int suffix) {
    int next = end < tokens.size ? tokens.codes[end] : ' ';
    return switch (suffix) {
      case '省' -> UnitKind.PROVINCE;
      case '市' -> next == '场' || next == '政' ? null : city();
      case '县' -> UnitKind.DISTRICT;
      case '区' -> district(from, end);
      case '镇', '乡' -> next == '路' || next == '街' ? null : UnitKind.TOWN;
      case '道' -> tokens.codes[end - 2] == '街' && end - from > 3 ? UnitKind.TOWN : null;
      case '村' ->
          tokens.codes[end - 2] != '新' && (end - from > 2 || from > 0) ? community(next) : null;
      default -> null;
    };
  }

  private UnitKind city() {
    return level >= UnitKind.CITY.number() ? UnitKind.DISTRICT : UnitKind.CITY;
  }

  private @Nullable UnitKind district(int from, int end) {
    int before = tokens.codes[end - 2];
    if (before == '社' && end - from > 3) {
      return UnitKind.COMMUNITY;
    }
    boolean masked = Glyphs.isLetter(tokens.glyphs[tokens.starts[from]]);
    boolean place = PLACES.indexOf(before) >= 0 || (isLatin(end - 2) && !masked);
    return place || (end - from < 3 && !masked) ? null : UnitKind.DISTRICT;
  }

  private boolean isLatin(int token) {
    char first = tokens.glyphs[tokens.starts[token]];
    return Glyphs.isDigit(first) || Glyphs.isLetter(first);
  }

  private static @Nullable UnitKind community(int next) {
    return next > 0 && "路街道巷小民委".indexOf(next) >= 0 ? null : UnitKind.COMMUNITY;
  }
}
