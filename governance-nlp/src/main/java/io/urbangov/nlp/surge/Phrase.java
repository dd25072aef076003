package io.urbangov.nlp.surge;

import java.util.List;

/**
 * Whether two terms are parts of one phrase: one name that was cut in two is one thing, not two.
 * Pure functions.
 */
final class Phrase {

  private Phrase() {}

  /** Whether two terms have a character in common. */
  static boolean overlap(String one, String other) {
    return other.codePoints().anyMatch(c -> one.indexOf(c) >= 0);
  }

  /** Whether one of these rows of words reaches from one term into the other. */
  static boolean areNeighbours(String one, String other, List<String> rows) {
    for (String row : rows) {
      if (reaches(row, one, other) || reaches(row, other, one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(String row, String from, String to) {
    for (int end = 1; end < row.length(); end++) {
      if (endsWith(row, end, from)) {
        for (int start = end; start < row.length(); start++) {
          if (row.regionMatches(start, to, 0, Math.min(row.length() - start, to.length()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether so much of the row ends with the term, or is the end of it. */
  private static boolean endsWith(String row, int end, String term) {
    int size = Math.min(end, term.length());
    return row.regionMatches(end - size, term, term.length() - size, size);
  }
}
