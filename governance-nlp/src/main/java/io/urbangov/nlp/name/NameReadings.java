package io.urbangov.nlp.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The readings of the characters of names, surnames read as surnames first. Immutable. */
final class NameReadings {

  /** The most spellings of one name; three characters with two readings each make eight. */
  private static final int SPELLINGS = 8;

  private final Pinyin pinyin;
  private final SurnameReadings surnames = new SurnameReadings();

  NameReadings(Pinyin pinyin) {
    this.pinyin = pinyin;
  }

  /** The readings of each character, the likeliest first; a character without one is itself. */
  List<List<String>> of(int[] points, int surname) {
    String[] known = surnames.of(new String(points, 0, surname));
    List<List<String>> syllables = new ArrayList<>(points.length);
    for (int i = 0; i < points.length; i++) {
      List<String> usual = pinyin.readings(points[i]);
      if (known.length == surname && i < surname) {
        Set<String> first = new LinkedHashSet<>(List.of(known[i]));
        first.addAll(usual);
        syllables.add(List.copyOf(first));
      } else {
        syllables.add(usual.isEmpty() ? List.of(Character.toString(points[i])) : usual);
      }
    }
    return List.copyOf(syllables);
  }

  List<String> spellings(List<List<String>> syllables) {
    return Pinyin.combinations(syllables, SPELLINGS);
  }
}
