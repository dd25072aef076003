package io.urbangov.resolve;

import java.util.Arrays;

/**
 * Jaccard similarity of the sets of q-grams of two texts, in [0, 1].
 *
 * <p>A text shorter than q is one gram. Two empty texts are the same. Compares code points. O(n log
 * n) time. Immutable and thread-safe. Source: Ukkonen (1992), Approximate string-matching with
 * q-grams and maximal matches; Jaccard (1912).
 */
public final class QGrams implements Similarity<String> {

  private final int q;

  private QGrams(int q) {
    this.q = q;
  }

  /** Returns the similarity on grams of {@code q} code points, 1 to 3; 2 suits most text. */
  public static QGrams of(int q) {
    if (q < 1 || q > 3) {
      throw new IllegalArgumentException("q must be in [1, 3], was: " + q);
    }
    return new QGrams(q);
  }

  @Override
  public double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    long[] s = grams(a);
    long[] t = grams(b);
    int shared = 0;
    for (int i = 0, j = 0; i < s.length && j < t.length; ) {
      if (s[i] == t[j]) {
        shared++;
        i++;
        j++;
      } else if (s[i] < t[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) shared / (s.length + t.length - shared);
  }

  /** The distinct grams, ascending, 21 bits a code point. */
  private long[] grams(String text) {
    int[] points = CodePoints.of(text);
    if (points.length == 0) {
      return new long[0];
    }
    int size = Math.min(q, points.length);
    long[] grams = new long[points.length - size + 1];
    for (int i = 0; i < grams.length; i++) {
      long gram = 0;
      for (int j = 0; j < size; j++) {
        gram = gram << 21 | points[i + j];
      }
      grams[i] = gram;
    }
    Arrays.sort(grams);
    int n = 1;
    for (int i = 1; i < grams.length; i++) {
      if (grams[i] != grams[n - 1]) {
        grams[n++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, n);
  }
}
