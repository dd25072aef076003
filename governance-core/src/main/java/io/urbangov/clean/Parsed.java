package io.urbangov.clean;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a raw value: a clean value, nothing because it was blank, or invalid and why.
 *
 * <p>Immutable and thread-safe, as long as the value is.
 *
 * @param <T> the type of the clean value
 */
public sealed interface Parsed<T> {

  /** Returns a clean value. */
  static <T> Parsed<T> of(T value) {
    return new Valid<>(value);
  }

  /** Returns the absence of a value. */
  static <T> Parsed<T> missing() {
    return new Missing<>();
  }

  /**
   * Returns a refusal.
   *
   * @param code stable and countable, lower case with hyphens, such as {@code check-character}
   * @param message the rule that was broken, without the value
   */
  static <T> Parsed<T> invalid(String code, String message) {
    return new Invalid<>(code, message);
  }

  /** The clean value, or empty when missing or invalid. */
  default Optional<T> value() {
    return this instanceof Valid<T> valid ? Optional.of(valid.clean()) : Optional.empty();
  }

  /** Applies a function to a clean value. */
  default <R> Parsed<R> map(Function<? super T, ? extends R> function) {
    if (this instanceof Valid<T> valid) {
      return new Valid<>(function.apply(valid.clean()));
    }
    return this instanceof Invalid<T> invalid
        ? new Invalid<>(invalid.code(), invalid.message())
        : new Missing<>();
  }

  /**
   * A clean value.
   *
   * @param clean the value
   * @param <T> its type
   */
  record Valid<T>(T clean) implements Parsed<T> {
    /** Throws on {@code null}. */
    public Valid {
      requireNonNull(clean, "clean");
    }

    /** Does not show the value, which may name a person. */
    @Override
    public String toString() {
      return "Valid";
    }
  }

  /**
   * Nothing was given.
   *
   * @param <T> the type of the clean value
   */
  record Missing<T>() implements Parsed<T> {}

  /**
   * Something was given that cannot be used.
   *
   * @param code stable and countable
   * @param message the rule that was broken, without the value
   * @param <T> the type of the clean value
   */
  record Invalid<T>(String code, String message) implements Parsed<T> {}
}
