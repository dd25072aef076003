package io.urbangov.benchmarks;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.JaroWinkler;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Given name and surname in each other's place: both parts in one field, compared crosswise. What
 * the parts say in their own places is compared elsewhere, so straight agreement is no level here.
 */
final class SwappedNames {

  private static final String BETWEEN = "\t";
  private static final double ALIKE = 0.8;

  /** Two names, an empty part where there is none. */
  private record Parts(String given, String surname) {

    static Parts of(String text) {
      int at = text.indexOf(BETWEEN);
      return new Parts(text.substring(0, at), text.substring(at + 1));
    }

    boolean isFull() {
      return !given.isEmpty() && !surname.isEmpty() && !given.equals(surname);
    }
  }

  private SwappedNames() {}

  /** Sets the field to both parts, unless both are missing. */
  static SourceRecord with(
      SourceRecord record, Field<String> field, Field<String> given, Field<String> surname) {
    String one = record.orNull(given);
    String other = record.orNull(surname);
    return one == null && other == null
        ? record
        : record.with(field, orEmpty(one) + BETWEEN + orEmpty(other));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static Comparison<String> comparison() {
    return Comparison.<String>levels()
        .level("swapped", parts(SwappedNames::areSwapped))
        .level("swapped, alike", parts(SwappedNames::areAlikeSwapped))
        .level("one in the other's place", parts((a, b) -> isCrossed(a, b) || isCrossed(b, a)))
        .build();
  }

  private static BiPredicate<String, String> parts(BiPredicate<Parts, Parts> test) {
    return (a, b) -> test.test(Parts.of(a), Parts.of(b));
  }

  private static boolean areSwapped(Parts a, Parts b) {
    return a.isFull() && a.given().equals(b.surname()) && a.surname().equals(b.given());
  }

  private static boolean areAlikeSwapped(Parts a, Parts b) {
    if (!a.isFull() || !b.isFull()) {
      return false;
    }
    JaroWinkler names = new JaroWinkler();
    double across = Math.min(names.of(a.given(), b.surname()), names.of(a.surname(), b.given()));
    double straight = Math.max(names.of(a.given(), b.given()), names.of(a.surname(), b.surname()));
    return across >= ALIKE && across > straight;
  }

  private static boolean isCrossed(Parts a, Parts b) {
    return !a.given().isEmpty()
        && a.given().equals(b.surname())
        && !a.given().equals(a.surname())
        && !a.given().equals(b.given());
  }
}
