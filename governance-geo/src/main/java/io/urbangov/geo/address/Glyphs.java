package io.urbangov.geo.address;

import io.urbangov.clean.Text;

/**
 * A text in comparable characters, one for each of the given ones, so that offsets stay: half
 * width, simplified, lower case, ASCII digits, all blanks and line breaks as blanks.
 */
final class Glyphs {

  /** More is no address; what comes after is not looked at. */
  static final int LONGEST = 400;

  private Glyphs() {}

  /** The characters of at most the first {@value #LONGEST} positions. */
  static char[] of(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    char[] glyphs = Text.simplified(Text.halfWidth(head)).toCharArray();
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = glyph(glyphs[i]);
    }
    return glyphs;
  }

  private static char glyph(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c < ' ' ? ' ' : c;
    }
    if (c >= 0x4E00 && c < 0xA000) {
      return c;
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default ->
          Character.isDigit(c)
              ? (char) ('0' + Character.digit(c, 10))
              : Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
