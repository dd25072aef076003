package io.urbangov.benchmarks;

import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.DamerauLevenshtein;

/**
 * Phone numbers of places: one that has moved or has several lines stays in its exchange, so the
 * digits before the last four agree.
 */
final class PhoneNumbers {

  private static final int LINE_DIGITS = 4;

  private PhoneNumbers() {}

  static Comparison<String> comparison() {
    return Comparison.<String>levels()
        .level("equal", String::equals)
        .level("at most 1 edits", (a, b) -> DamerauLevenshtein.isWithin(a, b, 1))
        .level("same exchange", PhoneNumbers::sameExchange)
        .build();
  }

  private static boolean sameExchange(String a, String b) {
    int exchange = a.length() - LINE_DIGITS;
    return exchange > 0 && a.length() == b.length() && a.regionMatches(0, b, 0, exchange);
  }
}
