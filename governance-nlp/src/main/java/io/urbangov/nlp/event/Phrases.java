package io.urbangov.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Joins pairs of characters that overlap: 丽发, 发新, 新城 is 丽发新城. */
final class Phrases {

  private static final int LONGEST = 12;

  private Phrases() {}

  /** The phrases that pairs make up, each in the place of its first pair. */
  static List<String> of(List<String> grams) {
    TreeMap<String, String> byStart = new TreeMap<>();
    TreeMap<String, String> byEnd = new TreeMap<>();
    for (String gram : grams) {
      if (isPair(gram)) {
        byStart.putIfAbsent(start(gram), gram);
        byEnd.putIfAbsent(end(gram), gram);
      }
    }
    List<String> phrases = new ArrayList<>();
    List<String> left = new ArrayList<>(grams);
    while (!left.isEmpty()) {
      String phrase = left.remove(0);
      for (boolean grown = isPair(phrase); grown && phrase.length() < LONGEST; ) {
        String next = byStart.getOrDefault(end(phrase), "");
        String before = byEnd.getOrDefault(start(phrase), "");
        grown = left.remove(next);
        phrase = grown ? phrase + end(next) : phrase;
        if (left.remove(before)) {
          phrase = start(before) + phrase;
          grown = true;
        }
      }
      phrases.add(phrase);
    }
    return phrases;
  }

  private static boolean isPair(String gram) {
    return gram.codePointAt(0) >= 0x80 && gram.codePointCount(0, gram.length()) == 2;
  }

  private static String start(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 1));
  }

  private static String end(String text) {
    return text.substring(text.offsetByCodePoints(text.length(), -1));
  }
}
