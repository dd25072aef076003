package io.urbangov.resolve;

import java.util.Arrays;

/** Text as code points, so that a rare Han character counts as one. */
final class CodePoints {

  private CodePoints() {}

  static int[] of(String text) {
    int length = text.length();
    int[] points = new int[length];
    int n = 0;
    for (int i = 0; i < length; n++) {
      int point = text.codePointAt(i);
      points[n] = point;
      i += Character.charCount(point);
    }
    return n == length ? points : Arrays.copyOf(points, n);
  }
}
