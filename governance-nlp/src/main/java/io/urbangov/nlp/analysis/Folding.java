package io.urbangov.nlp.analysis;

/**
 * Folds width and case, one UTF-16 unit to one, so that offsets stay exact: full-width ASCII
 * becomes half-width, the ideographic space a blank, upper case lower case in every locale.
 */
final class Folding {

  private static final int WIDTH = '\uFF01' - '!';

  private Folding() {}

  static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(fold(c)));
    return out.toString();
  }

  private static int fold(int codePoint) {
    int narrow = narrow(codePoint);
    int lower = Character.toLowerCase(narrow);
    return Character.charCount(lower) == Character.charCount(codePoint) ? lower : narrow;
  }

  private static int narrow(int codePoint) {
    if (codePoint == '\u3000') {
      return ' ';
    }
    return codePoint >= '\uFF01' && codePoint <= '\uFF5E' ? codePoint - WIDTH : codePoint;
  }
}
