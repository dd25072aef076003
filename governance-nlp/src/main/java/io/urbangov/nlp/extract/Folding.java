package io.urbangov.nlp.extract;

import io.urbangov.clean.Digits;
import io.urbangov.clean.Text;

/**
 * Folds width, digits, case and traditional characters, one UTF-16 unit to one, so that offsets
 * stay exact. Characters beyond the basic plane stay as they are.
 */
final class Folding {

  private Folding() {}

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && !Character.isSurrogate(text.charAt(end))) {
        end++;
      }
      out.append(basic(text.substring(at, end)));
      while (end < text.length() && Character.isSurrogate(text.charAt(end))) {
        out.append(text.charAt(end++));
      }
      at = end;
    }
    return out.toString();
  }

  private static String basic(String text) {
    String folded = Text.simplified(Digits.ascii(Text.halfWidth(text)));
    String same = folded.length() == text.length() ? folded : text;
    StringBuilder upper = new StringBuilder(same);
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c >= 'a' && c <= 'z') {
        upper.setCharAt(i, (char) (c - 'a' + 'A'));
      }
    }
    return upper.toString();
  }
}
