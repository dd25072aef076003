package io.urbangov.nlp.name;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Characters and pairs of neighbours as one number each: 21 bits a code point. */
final class Grams {

  private Grams() {}

  static long pair(int first, int second) {
    return (long) first << 21 | second;
  }

  /** The distinct characters and pairs of a text. */
  static LongStream distinct(int[] points) {
    LongStream pairs =
        IntStream.range(1, points.length).mapToLong(i -> pair(points[i - 1], points[i]));
    return LongStream.concat(IntStream.of(points).asLongStream(), pairs).distinct();
  }

  static String text(long gram) {
    int first = (int) (gram >>> 21);
    String second = Character.toString((int) (gram & 0x1FFFFF));
    return first == 0 ? second : Character.toString(first) + second;
  }
}
