package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;
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

  /** The alphabet of nearly all codes of city data. */
  static final CodeAlphabet DIGITS = ofDigits();

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

  private static CodeAlphabet ofDigits() {
    boolean[] present = new boolean[ASCII];
    Arrays.fill(present, '0', '9' + 1, true);
    return new CodeAlphabet(present, 18);
  }

  /** The alphabet of all texts, or {@code null} if they do not fit. */
  static @Nullable CodeAlphabet find(Texts texts) {
    boolean[] present = new boolean[ASCII];
    int longest = 0;
    for (int number = 0; number < texts.size(); number++) {
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

  /** A text as a number, or -1 if it has other characters or too many. */
  long pack(String text) {
    if (text.length() > length) {
      return -1;
    }
    long packed = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int digit = c < ASCII ? digits[c] : 0;
      if (digit == 0) {
        return -1;
      }
      packed = packed * symbols.length + digit;
    }
    for (int at = text.length(); at < length; at++) {
      packed *= symbols.length;
    }
    return packed;
  }

  /** All texts as numbers. */
  long[] pack(Texts texts) {
    return IntStream.range(0, texts.size()).mapToLong(number -> pack(texts.get(number))).toArray();
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
