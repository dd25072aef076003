package io.urbangov.geo.address;

/** Sets of neighbouring characters, as sorted numbers. Pure functions. */
final class Bigrams {

  private Bigrams() {}

  static int[] of(String text) {
    return text.isEmpty()
        ? new int[0]
        : java.util.stream.IntStream.range(0, Math.max(1, text.length() - 1))
            .map(i -> (text.charAt(i) << 16) | (i + 1 < text.length() ? text.charAt(i + 1) : 0))
            .sorted()
            .distinct()
            .toArray();
  }

  static int common(int[] a, int[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** The share of both, in [0, 1]; 0 when one is empty. */
  static double jaccard(int[] a, int[] b) {
    int common = common(a, b);
    int all = a.length + b.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** The share of the smaller one, in [0, 1]; 0 when it is empty. */
  static double containment(int[] a, int[] b) {
    int few = Math.min(a.length, b.length);
    return few == 0 ? 0 : (double) common(a, b) / few;
  }

  /** Twice the common ones over the sum of both. */
  static double dice(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int[] left = of(a);
    int[] right = of(b);
    return 2.0 * common(left, right) / Math.max(1, left.length + right.length);
  }
}
