package io.urbangov.nlp.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of regions as organizations bear them (地名): 广东 and 广东省, and the one character that stands
 * for them, 粤.
 *
 * <p>Immutable and thread-safe.
 */
public final class RegionNames {

  private static final int LONGEST = 8;
  private static final Set<String> KINDS =
      Set.of("特别行政区", "经济特区", "自治区", "自治州", "特区", "地区", "省", "市", "县", "区", "盟");

  private final Set<String> names;
  private final Map<Integer, List<String>> abbreviations;

  private RegionNames(Set<String> names, Map<Integer, List<String>> abbreviations) {
    this.names = names;
    this.abbreviations = abbreviations;
  }

  /** China's provinces and prefectures (2023), and 34 abbreviations that are in common use. */
  public static RegionNames standard() {
    Set<String> names = new HashSet<>(Arrays.asList(ChinaRegions.names()));
    Map<Integer, List<String>> abbreviations = new HashMap<>();
    for (String row : ChinaRegions.abbreviations()) {
      String name = row.substring(0, row.indexOf(':'));
      names.add(name);
      row.substring(row.indexOf(':') + 1)
          .codePoints()
          .forEach(c -> abbreviations.computeIfAbsent(c, k -> new ArrayList<>()).add(name));
    }
    return new RegionNames(names, abbreviations);
  }

  /**
   * These and more, such as a city's districts, counties and towns, with or without 区, 县 or the
   * like at the end.
   */
  public RegionNames with(Collection<String> more) {
    Set<String> all = new HashSet<>(names);
    for (String name : more) {
      all.add(name);
      for (String kind : KINDS) {
        if (name.endsWith(kind) && name.length() - kind.length() >= 2) {
          all.add(name.substring(0, name.length() - kind.length()));
        }
      }
    }
    return new RegionNames(Set.copyOf(all), abbreviations);
  }

  /** Where the region that begins at {@code from} ends, with its kind; {@code from} if none. */
  int end(String text, int from) {
    for (int to = Math.min(text.length(), from + LONGEST); to >= from + 2; to--) {
      if (names.contains(text.substring(from, to))) {
        return kindEnd(text, to);
      }
    }
    return from;
  }

  private static int kindEnd(String text, int from) {
    for (int to = Math.min(text.length(), from + 5); to > from; to--) {
      if (KINDS.contains(text.substring(from, to))) {
        return to;
      }
    }
    return from;
  }

  /** Where the regions end that a text begins with, one below another; 0 if there is none. */
  int prefix(String text) {
    int end = 0;
    for (int next = end(text, 0); next > end; next = end(text, end)) {
      end = next;
    }
    return end;
  }

  /** What a character can stand for: 粤 for 广东; mostly nothing. */
  List<String> meanings(int codePoint) {
    return abbreviations.getOrDefault(codePoint, List.of());
  }

  /** The characters that stand for a region, in ascending order: 川 and 蜀 for 四川. */
  List<String> abbreviations(String region) {
    return abbreviations.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(region::startsWith))
        .map(entry -> Character.toString(entry.getKey()))
        .sorted()
        .toList();
  }
}
