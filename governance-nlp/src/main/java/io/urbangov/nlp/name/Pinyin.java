package io.urbangov.nlp.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The readings of Han characters in Hanyu Pinyin (汉语拼音), without tones, ü as v: 单 is dan, chan,
 * shan.
 *
 * <p>Knows all readings of the 20,902 characters of Unicode's basic block. Loading takes a tenth of
 * a second and 2 MB: load once and pass it on. Immutable and thread-safe. Readings: pinyin4j (BSD).
 */
public final class Pinyin {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FA5;

  private final List<List<String>> readings;

  private Pinyin(List<List<String>> readings) {
    this.readings = readings;
  }

  /** Loads all readings. */
  public static Pinyin load() {
    Map<String, String> syllables = new HashMap<>();
    Map<List<String>, List<String>> shared = new HashMap<>();
    List<List<String>> readings = new ArrayList<>(LAST - FIRST + 1);
    for (int c = FIRST; c <= LAST; c++) {
      List<String> toneless = toneless(PinyinHelper.toHanyuPinyinStringArray((char) c), syllables);
      readings.add(shared.computeIfAbsent(toneless, list -> list));
    }
    return new Pinyin(readings);
  }

  private static List<String> toneless(String[] spoken, Map<String, String> syllables) {
    Set<String> distinct = new LinkedHashSet<>();
    for (String reading : spoken == null ? new String[0] : spoken) {
      String plain = reading.replace("u:", "v").replaceAll("[1-5]", "");
      if (plain.matches(".*[aeiouv].*")) {
        distinct.add(syllables.computeIfAbsent(plain, p -> p));
      }
    }
    return List.copyOf(distinct);
  }

  /** All readings of a character, the most usual first; none for anything but a Han character. */
  public List<String> readings(int codePoint) {
    return codePoint < FIRST || codePoint > LAST ? List.of() : readings.get(codePoint - FIRST);
  }

  /**
   * The spellings of a text, syllables parted by blanks, for every combination of readings; other
   * characters spell themselves.
   *
   * @param atMost how many combinations, at least 1; beyond, rarer readings are left out
   */
  public List<String> spellings(String text, int atMost) {
    if (atMost < 1) {
      throw new IllegalArgumentException("atMost must be at least 1, was: " + atMost);
    }
    return combinations(text.codePoints().mapToObj(this::syllables).toList(), atMost);
  }

  private List<String> syllables(int codePoint) {
    List<String> known = readings(codePoint);
    return known.isEmpty() ? List.of(Character.toString(codePoint)) : known;
  }

  /** Joins one of each, earlier choices first. */
  static List<String> combinations(List<? extends Collection<String>> syllables, int atMost) {
    List<String> joined = List.of("");
    for (Collection<String> choices : syllables) {
      List<String> next = new ArrayList<>();
      for (String choice : choices) {
        for (String start : joined) {
          next.add(start.isEmpty() ? choice : start + " " + choice);
        }
      }
      joined = next.size() > atMost ? next.subList(0, atMost) : next;
    }
    return joined.stream().distinct().toList();
  }

  /**
   * The syllable as many in the south or on the phone hear it (模糊音): zh, ch, sh as z, c, s; n as l
   * and f as h at the front; ang, eng, ing as an, en, in.
   */
  public static String fuzzy(String syllable) {
    String front = syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("^n(?=[aeiouv])", "l");
    return front.replaceFirst("^f", "h").replaceFirst("([aei])ng$", "$1n");
  }

  /** The initial (声母) of a syllable, such as zh; empty for one that begins with a vowel. */
  public static String initial(String syllable) {
    for (String two : Arrays.asList("zh", "ch", "sh")) {
      if (syllable.startsWith(two)) {
        return two;
      }
    }
    return syllable.isEmpty() || "aeiouv".indexOf(syllable.charAt(0)) >= 0
        ? ""
        : syllable.substring(0, 1);
  }
}
