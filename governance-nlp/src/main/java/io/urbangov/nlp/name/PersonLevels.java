package io.urbangov.nlp.name;

import io.urbangov.resolve.DamerauLevenshtein;
import io.urbangov.resolve.JaroWinkler;
import java.util.List;

/**
 * On which level two names of persons are. Levels are ordered by how rarely two strangers reach
 * them; Latin names share the scale by their Jaro–Winkler similarity. Immutable and thread-safe.
 */
final class PersonLevels {

  static final List<String> NAMES =
      List.of(
          "equal",
          "same but for script, width, dot or order",
          "sounds the same",
          "one character sounds or looks alike, or Jaro–Winkler at least 0.92",
          "all but one of three or more characters, or Jaro–Winkler at least 0.8",
          "what was told agrees",
          "most characters the same",
          "same surname");

  private static final int DIFFERENT = NAMES.size();

  private final ShapeAlikes shapes = new ShapeAlikes();
  private final JaroWinkler jaroWinkler = new JaroWinkler();

  int of(PersonForm a, PersonForm b) {
    if (a.isHidden() || b.isHidden()) {
      return hidden(a, b);
    }
    if (a.folded().equals(b.folded()) || sameParts(a, b)) {
      return 1;
    }
    if (a.isHan() != b.isHan()) {
      return a.isHan() ? spelled(a, b) : spelled(b, a);
    }
    return a.isHan() ? han(a, b) : latin(a.folded(), b.folded());
  }

  /** The same parts in another order, or a dotted name without its dots. */
  private static boolean sameParts(PersonForm a, PersonForm b) {
    boolean parted = a.parts().size() > 1 || b.parts().size() > 1;
    return parted && (a.parts().equals(b.parts()) || a.joined().equals(b.joined()));
  }

  private int latin(String a, String b) {
    double similarity = jaroWinkler.of(a, b);
    return similarity >= 0.92 ? 3 : similarity >= 0.8 ? 4 : DIFFERENT;
  }

  /** A Han name and a Latin one: the latter may be its pinyin, given name first or last. */
  private static int spelled(PersonForm han, PersonForm latin) {
    String text = latin.joined().replace("ü", "v").replace("-", "").replace("'", "");
    for (String spelling : han.spellings()) {
      List<String> syllables = List.of(spelling.split(" ", -1));
      int surname = Math.min(han.surname(), syllables.size());
      String family = String.join("", syllables.subList(0, surname));
      String given = String.join("", syllables.subList(surname, syllables.size()));
      if (text.equals(family + given) || text.equals(given + family)) {
        return 2;
      }
    }
    return DIFFERENT;
  }

  private int han(PersonForm a, PersonForm b) {
    if (a.length() == b.length()) {
      int level = sameLength(a, b);
      if (level < DIFFERENT) {
        return level;
      }
    }
    int edits = DamerauLevenshtein.distance(a.folded(), b.folded());
    if (a.hasSurnameOf(b)) {
      return edits == 1 && Math.max(a.given(), b.given()) >= 2 ? 4 : 7;
    }
    return edits * 3 <= Math.max(a.length(), b.length()) ? 6 : DIFFERENT;
  }

  /** Sounds alike throughout, or all but one character the same and that one alike. */
  private int sameLength(PersonForm a, PersonForm b) {
    boolean same = true;
    boolean fuzzy = true;
    int differing = 0;
    boolean alike = true;
    for (int i = 0; i < a.length(); i++) {
      if (a.point(i) != b.point(i)) {
        List<String> left = a.syllables().get(i);
        List<String> right = b.syllables().get(i);
        boolean sounds = shares(left, right);
        boolean nearly = sounds || sharesFuzzy(left, right);
        same &= sounds;
        fuzzy &= nearly;
        alike &= nearly || shapes.alike(a.point(i), b.point(i));
        differing++;
      }
    }
    if (same) {
      return 2;
    }
    return fuzzy || (alike && differing == 1) ? 3 : DIFFERENT;
  }

  private static boolean shares(List<String> left, List<String> right) {
    for (int i = 0; i < left.size(); i++) {
      if (right.contains(left.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesFuzzy(List<String> left, List<String> right) {
    for (String one : left) {
      String fuzzy = Pinyin.fuzzy(one);
      for (String other : right) {
        if (fuzzy.equals(Pinyin.fuzzy(other))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Stars cover one character each; a surname alone covers any given name. */
  private static int hidden(PersonForm a, PersonForm b) {
    boolean surname = a.hasSurnameOf(b);
    if (a.given() == 0 || b.given() == 0) {
      return surname ? 5 : DIFFERENT;
    }
    if (a.length() != b.length()) {
      return surname ? 7 : DIFFERENT;
    }
    for (int i = 0; i < a.length(); i++) {
      if (a.point(i) != b.point(i) && !a.isCovered(i) && !b.isCovered(i)) {
        return surname ? 7 : DIFFERENT;
      }
    }
    return 5;
  }
}
