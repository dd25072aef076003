package io.urbangov.clean;

import java.util.regex.Pattern;

/**
 * A value with hidden positions (掩码), such as {@code 138****1234}: weak evidence that can still
 * contradict.
 *
 * <p>{@code toString()} shows no character of it. Immutable and thread-safe.
 *
 * @param pattern the visible characters, {@code *} for each hidden one
 */
public record MaskedText(String pattern) {

  private static final Pattern OTHER_MASKS = Pattern.compile("[Xx×•●]{2,}|[×•●]");

  /** Throws {@link IllegalArgumentException} if nothing is hidden. */
  public MaskedText {
    if (pattern.indexOf('*') < 0) {
      throw new IllegalArgumentException("pattern must hide at least one position");
    }
  }

  /** How many positions are visible: the more, the stronger the evidence of agreement. */
  public int visible() {
    return (int) pattern.chars().filter(c -> c != '*').count();
  }

  /** Whether this can be the other value, masked or not: same length, no visible difference. */
  public boolean agreesWith(String other) {
    return agree(pattern, other);
  }

  /** The text with {@code *} for every other sign of hiding, such as two or more x in a row. */
  static String uniform(String text) {
    return isPlain(text)
        ? text
        : OTHER_MASKS.matcher(text).replaceAll(match -> "*".repeat(match.group().length()));
  }

  /** Whether there is no mask to replace for sure: digits, letters, one X at the most. */
  private static boolean isPlain(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs += c == 'X' || c == 'x' ? 1 : c > 0x7F ? 2 : 0;
    }
    return signs < 2;
  }

  /** Whether two texts can be one value when {@code *} hides one position of either. */
  static boolean agree(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b && a != '*' && b != '*') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "MaskedText[" + visible() + " of " + pattern.length() + " visible]";
  }
}
