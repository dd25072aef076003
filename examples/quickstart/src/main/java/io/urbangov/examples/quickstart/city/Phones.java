package io.urbangov.examples.quickstart.city;

/**
 * Issues mobile numbers, each once: 1990 and seven digits below the number of phones that are
 * needed, rounded up to a power of ten: in a city of 20,000 all start with 199000. Not thread-safe.
 */
final class Phones {

  /** Has no factor 2 or 5, so that it visits every number below a power of ten. */
  private static final long STEP = 7919;

  private final long size;
  private long issued;

  Phones(int people) {
    long enough = 10_000;
    while (enough < 3L * people) {
      enough *= 10;
    }
    size = Math.min(enough, 10_000_000);
  }

  String next() {
    issued++;
    return "1990" + Numerals.padded(issued * STEP % size, 7);
  }

  /** An organization's landline, with an area code that no city has. */
  static String landline(Draw draw) {
    return "0610-8" + Numerals.padded(draw.below(10_000_000), 7);
  }
}
