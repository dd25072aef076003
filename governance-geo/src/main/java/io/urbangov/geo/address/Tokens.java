package io.urbangov.geo.address;

import java.util.Arrays;

/**
 * An address as tokens: runs of digits, runs of letters, and single characters; blanks and commas
 * part tokens and are none.
 *
 * <p>Not thread-safe.
 */
final class Tokens {

  /** The code of a run of letters; runs of digits have -1 to -6, by length. */
  static final int WORD = -10;

  private static final int LONGEST_RUN = 6;

  final char[] glyphs;
  final int size;
  final int[] starts;
  final int[] ends;
  final int[] codes;
  final int[] values;

  Tokens(char[] glyphs) {
    this.glyphs = glyphs;
    this.starts = new int[glyphs.length];
    this.ends = new int[glyphs.length];
    int count = 0;
    for (int at = 0; at < glyphs.length; ) {
      int end = tokenEnd(at);
      if (!isGap(glyphs[at])) {
        starts[count] = at;
        ends[count++] = end;
      }
      at = end;
    }
    this.size = count;
    this.codes = new int[count];
    this.values = new int[count];
    for (int i = 0; i < count; i++) {
      codes[i] = code(i);
      values[i] = value(i);
    }
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == ',';
  }

  private int tokenEnd(int at) {
    char c = glyphs[at];
    int end = at + 1;
    if (Glyphs.isDigit(c)) {
      while (end < glyphs.length && Glyphs.isDigit(glyphs[end])) {
        end++;
      }
    } else if (Glyphs.isLetter(c)) {
      while (end < glyphs.length && Glyphs.isLetter(glyphs[end])) {
        end++;
      }
    } else if (Character.isHighSurrogate(c)
        && end < glyphs.length
        && Character.isLowSurrogate(glyphs[end])) {
      end++;
    }
    return end;
  }

  private int code(int i) {
    char c = glyphs[starts[i]];
    int length = ends[i] - starts[i];
    if (Glyphs.isDigit(c)) {
      return -Math.min(length, LONGEST_RUN);
    }
    if (length == 1) {
      return c;
    }
    return Glyphs.isLetter(c) ? WORD : Character.toCodePoint(c, glyphs[starts[i] + 1]);
  }

  /** The code, and for short numbers and words the text itself. */
  private int value(int i) {
    if (codes[i] >= 0 || ends[i] - starts[i] > LONGEST_RUN) {
      return codes[i];
    }
    int hash = 0x20_0000;
    for (int at = starts[i]; at < ends[i]; at++) {
      hash = 31 * hash + glyphs[at];
    }
    return hash;
  }

  boolean isNumber(int i) {
    return codes[i] < 0 && codes[i] > WORD;
  }

  /**
   * From one number to another over a dash: 0 if it is not so, else 1 down, 2 equal, 3 to 5 up by
   * at most 2, at most 40 or more, and 6 more digits.
   */
  int step(int from, int dash, int to) {
    if (from < 0 || to >= size || codes[dash] != '-' || !isNumber(from) || !isNumber(to)) {
      return 0;
    }
    if (codes[from] != codes[to]) {
      return codes[from] < codes[to] ? 1 : 6;
    }
    int up = number(to) - number(from);
    if (up <= 0) {
      return up < 0 ? 1 : 2;
    }
    return up <= 2 ? 3 : up <= 40 ? 4 : 5;
  }

  private int number(int i) {
    int number = 0;
    for (int at = starts[i]; at < Math.min(ends[i], starts[i] + LONGEST_RUN); at++) {
      number = 10 * number + glyphs[at] - '0';
    }
    return number;
  }

  /** The token that starts at a position, or the number of tokens when none does. */
  int tokenAt(int position) {
    int i = Arrays.binarySearch(starts, 0, size, position);
    return i < 0 ? size : i;
  }
}
