package io.urbangov.clean;

/** Digits of every script become ASCII digits. Pure functions. Thread-safe. */
public final class Digits {

  private Digits() {}

  /** Replaces each decimal digit of any script, full-width ones too; all else stays. */
  public static String ascii(String text) {
    return Text.mapped(text, Digits::ascii);
  }

  /** Whether a text is not empty and has ASCII digits only. */
  static boolean isAll(CharSequence text) {
    int i = 0;
    while (i < text.length() && is(text.charAt(i))) {
      i++;
    }
    return i > 0 && i == text.length();
  }

  static boolean is(int c) {
    return c >= '0' && c <= '9';
  }

  private static int ascii(int c) {
    return c > 0x7F && Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
  }
}
