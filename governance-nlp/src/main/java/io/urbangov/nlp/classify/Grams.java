package io.urbangov.nlp.classify;

import io.urbangov.clean.Text;
import java.util.Arrays;

/**
 * The grams of a text: one to some neighbouring symbols, where a symbol is a Chinese character or a
 * whole run of other letters and digits.
 *
 * <p>Width, case and traditional characters are folded; numbers are one symbol, whatever they say.
 * Grams never reach across punctuation; blanks between symbols do not count, so that a text that
 * was cut into words has the grams of the whole one. A gram is known by a hash of 32 bits: of
 * 200,000 that a model knows, an unknown one meets by chance one in 20,000. Not thread-safe.
 */
final class Grams {

  /**
   * Longer texts are read up to here: time and memory are bounded, and the matter is said by then.
   */
  static final int LONGEST_TEXT = 20_000;

  private static final int NUMBER = 0x6E756D;
  private static final int BREAK = 0;

  private final int longest;
  private int[] symbols = new int[512];
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private int size;

  int[] hashes = new int[2048];
  int[] from = new int[2048];
  int[] to = new int[2048];
  int count;

  /** Takes how many symbols the longest gram has. */
  Grams(int longest) {
    this.longest = longest;
  }

  /** Reads another text; what was read before is forgotten. */
  Grams read(String text) {
    size = 0;
    count = 0;
    symbols(Text.fold(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text));
    for (int first = 0; first < size; first++) {
      int hash = longest;
      for (int last = first; last < Math.min(size, first + longest); last++) {
        if (symbols[last] == BREAK) {
          break;
        }
        hash = hash * 0x01000193 + symbols[last] * 0x9E3779B1;
        add(mix(hash), starts[first], ends[last]);
      }
    }
    return this;
  }

  private void symbols(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Character.isIdeographic(point)) {
        symbol(point, at, end);
      } else if (Character.isLetterOrDigit(point)) {
        end = run(text, at);
        symbol(runSymbol(text, at, end), at, end);
      } else if (!Character.isWhitespace(point) && size > 0 && symbols[size - 1] != BREAK) {
        symbol(BREAK, at, end);
      }
      at = end;
    }
  }

  private static int run(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!Character.isLetterOrDigit(point) || Character.isIdeographic(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static int runSymbol(String text, int start, int end) {
    boolean number = true;
    int hash = 17;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      number &= Character.isDigit(c);
      hash = hash * 31 + c;
    }
    return number ? NUMBER : mix(hash) | 1;
  }

  private void symbol(int symbol, int start, int end) {
    if (size == symbols.length) {
      symbols = Arrays.copyOf(symbols, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    symbols[size] = symbol;
    starts[size] = start;
    ends[size++] = end;
  }

  private void add(int hash, int start, int end) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    hashes[count] = hash;
    from[count] = start;
    to[count++] = end;
  }

  /** The finalizer of MurmurHash3 (Appleby 2011). */
  private static int mix(int value) {
    int hash = value;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
