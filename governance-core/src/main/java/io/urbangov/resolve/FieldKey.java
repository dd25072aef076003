package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.Field;
import java.util.List;

/**
 * One part of a blocking rule: a field and how its values become keys. Immutable and thread-safe.
 *
 * @param field the field
 * @param name names the key in explanations and reports
 * @param key makes the keys
 * @param <T> the type of the values
 */
public record FieldKey<T>(Field<T> field, String name, BlockingKey<? super T> key) {

  /** Throws on {@code null}. */
  public FieldKey {
    requireNonNull(field, "field");
    requireNonNull(name, "name");
    requireNonNull(key, "key");
  }

  /**
   * Returns the key that equal values share.
   *
   * @throws IllegalArgumentException unless the field holds text, numbers, dates or the like, whose
   *     text form tells values apart; for other types give a key of your own
   */
  public static <T> FieldKey<T> exact(Field<T> field) {
    if (!Comparable.class.isAssignableFrom(field.type())) {
      throw new IllegalArgumentException(
          "field must hold text, numbers or dates, was: " + field.type().getSimpleName());
    }
    return new FieldKey<>(field, field.name(), value -> List.of(value.toString()));
  }

  /**
   * Returns the key that texts share whose first code points are equal, shorter ones as a whole.
   */
  public static FieldKey<String> prefix(Field<String> field, int codePoints) {
    if (codePoints < 1) {
      throw new IllegalArgumentException("codePoints must be at least 1, was: " + codePoints);
    }
    return new FieldKey<>(
        field,
        "first " + codePoints + " of " + field.name(),
        text ->
            text.codePointCount(0, text.length()) <= codePoints
                ? List.of(text)
                : List.of(text.substring(0, text.offsetByCodePoints(0, codePoints))));
  }
}
