package io.urbangov.clean;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes raw text comparable: width, case, white space, traditional characters.
 *
 * <p>Every function is pure, total and idempotent, works on code points and takes time linear in
 * the text. Thread-safe.
 */
public final class Text {

  private Text() {}

  /**
   * Full-width letters, digits and ASCII punctuation become half-width (全角 → 半角), the ideographic
   * space becomes a blank.
   *
   * <p>Marks without an ASCII twin, such as {@code 。} and {@code 、}, stay.
   */
  public static String halfWidth(String text) {
    return mapped(text, Text::halfWidth);
  }

  /** Upper and lower case become one, in the root locale, without regard to neighbours. */
  public static String foldCase(String text) {
    return mapped(text.toUpperCase(Locale.ROOT), Character::toLowerCase);
  }

  /** Traditional characters become simplified (繁 → 简), those of a partial table, one by one. */
  public static String simplified(String text) {
    return mapped(text, TraditionalCharacters::simplified);
  }

  /**
   * Width, case and traditional characters at once, one UTF-16 unit for one, so that offsets stay:
   * for whoever must say where in the text something was found.
   *
   * <p>One look into a table for each character.
   */
  public static String fold(CharSequence text) {
    return Folding.fold(text);
  }

  /**
   * Trims, makes one blank of every run of white space, and drops what cannot be seen: control and
   * format characters, zero-width spaces, byte order marks.
   */
  public static String tidy(String text) {
    if (isTidy(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        gap = !out.isEmpty();
      } else if (!isInvisible(c)) {
        out.append(gap ? " " : "").appendCodePoint(c);
        gap = false;
      }
    }
    return out.toString();
  }

  /**
   * All of it: NFC, half width, folded case, simplified characters, tidy.
   *
   * <p>NFC and not NFKC, which would turn {@code ㎡} into {@code m2} and {@code ①} into {@code 1};
   * compatibility ideographs become the ordinary ones either way.
   */
  public static String canonical(String text) {
    String folded = foldCase(halfWidth(Normalizer.normalize(tidy(text), Normalizer.Form.NFC)));
    return tidy(simplified(Normalizer.normalize(folded, Normalizer.Form.NFC)));
  }

  /** For codes: half width, ASCII digits, upper case, no white space, no leading apostrophes. */
  public static String compact(String text) {
    String half = Digits.ascii(halfWidth(tidy(text))).toUpperCase(Locale.ROOT);
    String dense = half.indexOf(' ') < 0 ? half : half.replace(" ", "");
    return dense.startsWith("'") ? dense.replaceFirst("^'+", "") : dense;
  }

  /** Whether a character is written with Chinese characters (汉字). */
  static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  static String mapped(String text, CodePointMap map) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (map.of(c) != c) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
        text.codePoints()
            .skip(text.codePointCount(0, i))
            .map(map::of)
            .forEach(out::appendCodePoint);
        return out.toString();
      }
    }
    return text;
  }

  private static int halfWidth(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - 0xFF01 + '!';
    }
    return c == 0x3000 ? ' ' : c;
  }

  private static boolean isTidy(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c > ' ' && c < 0x7F) || (c >= 0x4E00 && c < 0xA000);
      if (!plain && (c != ' ' || blank)) {
        return false;
      }
      blank = !plain;
    }
    return text.isEmpty() || !blank;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  /** One character for another. */
  @FunctionalInterface
  interface CodePointMap {
    int of(int codePoint);
  }
}
