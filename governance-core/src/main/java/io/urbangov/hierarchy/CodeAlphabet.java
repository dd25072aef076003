package io.urbangov.hierarchy;

import org.jspecify.annotations.Nullable;

/**
 * Packs short texts of few different characters into one {@code long} each, in such a way that the
 * numbers sort as the texts do.
 *
 * <p>A text is a number to the base of its alphabet's size plus one, left-justified, 0 for "no more
 * characters". Digits alone: up to 18 of them, so that the 12 of a division, the 15 of a grid and
 * the 16 of a component fit; with all capital letters up to 12. Immutable and thread-safe.
 */
final class CodeAlphabet {

  private static final int ASCII = 128;

  private final char[] symbols;
  private final int[] digits;
  private final int length;

  private CodeAlphabet(boolean[] present, int length) {
    this.length = length;
    this.digits = new int[ASCII];
    StringBuilder all = new StringBuilder().append('\0');
    for (int c = 0; c < ASCII; c++) {
      if (present[c]) {
        digits[c] = all.length();
        all.append((char) c);
      }
    }
    this.symbols = all.toString().toCharArray();
  }

  /** The alphabet of some texts, or {@code null} if they do not fit. */
  static @Nullable CodeAlphabet find(Texts texts, int[] numbers) {
    boolean[] present = new boolean[ASCII];
    int longest = 0;
    for (int number : numbers) {
      longest = Math.max(longest, texts.start(number + 1) - texts.start(number));
      for (int at = texts.start(number); at < texts.start(number + 1); at++) {
        if (texts.byteAt(at) < 0) {
          return null;
        }
        present[texts.byteAt(at)] = true;
      }
    }
    CodeAlphabet alphabet = new CodeAlphabet(present, longest);
    return alphabet.fits() ? alphabet : null;
  }

  private boolean fits() {
    long most = 1;
    for (int i = 0; i < length; i++) {
      if (most > Long.MAX_VALUE / symbols.length) {
        return false;
      }
      most *= symbols.length;
    }
    return true;
  }

  /** All of these texts as numbers. */
  long[] pack(Texts texts, int[] numbers) {
    long[] packed = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      int first = texts.start(numbers[i]);
      int size = texts.start(numbers[i] + 1) - first;
      for (int at = 0; at < length; at++) {
        packed[i] = packed[i] * symbols.length + (at < size ? digits[texts.byteAt(first + at)] : 0);
      }
    }
    return packed;
  }

  /** Any text as a number, or -1 if it cannot be one of those that were packed. */
  long pack(String text) {
    if (text.length() > length) {
      return -1;
    }
    long packed = 0;
    for (int at = 0; at < length; at++) {
      int digit = 0;
      if (at < text.length()) {
        char c = text.charAt(at);
        digit = c < ASCII ? digits[c] : 0;
        if (digit == 0) {
          return -1;
        }
      }
      packed = packed * symbols.length + digit;
    }
    return packed;
  }

  String unpack(long packed) {
    char[] chars = new char[length];
    int size = 0;
    long rest = packed;
    for (int at = length - 1; at >= 0; at--) {
      int digit = (int) (rest % symbols.length);
      rest /= symbols.length;
      chars[at] = symbols[digit];
      size = digit > 0 && size == 0 ? at + 1 : size;
    }
    return new String(chars, 0, size);
  }
}
