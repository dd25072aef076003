package io.urbangov.clean;

/**
 * Folds width, case and traditional characters, one UTF-16 unit to one, so that offsets stay exact:
 * full-width ASCII becomes half-width, the ideographic space a blank, upper case lower case in
 * every locale, 請 becomes 请.
 */
final class Folding {

  private static final int WIDTH = '\uFF01' - '!';
  private static final int FIRST_HAN = 0x4E00;
  private static final int LAST_HAN = 0x9FFF;

  /** Every character of the basic plane, folded. */
  private static final char[] FOLDED = table();

  private Folding() {}

  static String fold(CharSequence text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < out.length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int lower = Character.toLowerCase(Character.toCodePoint(c, text.charAt(i + 1)));
        Character.toChars(lower, out, i++);
      } else {
        out[i] = FOLDED[c];
      }
    }
    return new String(out);
  }

  private static char[] table() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < folded.length; c++) {
      int narrow = narrow(c);
      int lower = Character.toLowerCase(narrow);
      folded[c] = (char) (Character.isBmpCodePoint(lower) ? lower : narrow);
    }
    for (int c = FIRST_HAN; c <= LAST_HAN; c++) {
      folded[c] = (char) TraditionalCharacters.simplified(c);
    }
    return folded;
  }

  private static int narrow(int codePoint) {
    if (codePoint == '\u3000') {
      return ' ';
    }
    return codePoint >= '\uFF01' && codePoint <= '\uFF5E' ? codePoint - WIDTH : codePoint;
  }
}
