package io.urbangov.resolve;

import java.util.Arrays;

/**
 * The grams of a text, hashed: its words, the three neighbouring code points of each word with its
 * edges, and the two neighbouring Han characters, since a Chinese name is seldom longer than three.
 * The same text has the same grams in any field, so a name is found where a surname was expected.
 */
final class Grams {

  private static final int EDGE = 1;
  private static final int BITS = 21;

  private Grams() {}

  /** The distinct grams, ascending. */
  static long[] of(String text) {
    int[] points = CodePoints.of(text);
    long[] grams = new long[3 * points.length + 2];
    int n = 0;
    for (int from = 0, to; from < points.length; from = to + 1) {
      to = from;
      while (to < points.length && !Character.isWhitespace(points[to])) {
        to++;
      }
      n = word(points, from, to, grams, n);
    }
    return RuleKeys.distinct(Arrays.copyOf(grams, n));
  }

  private static int word(int[] points, int from, int to, long[] grams, int size) {
    int n = size;
    long whole = EDGE;
    for (int i = from; i < to; i++) {
      int before = i == from ? EDGE : points[i - 1];
      int after = i == to - 1 ? EDGE : points[i + 1];
      grams[n++] = LongIndex.mix(((long) before << BITS | points[i]) << BITS | after);
      if (i > from && isHan(before) && isHan(points[i])) {
        grams[n++] = LongIndex.mix((long) before << BITS | points[i]);
      }
      whole = LongIndex.mix(whole * 31 + points[i]);
    }
    if (to - from > 1) {
      grams[n++] = whole;
    }
    return n;
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}
