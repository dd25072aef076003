package io.urbangov;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed attribute (字段) of a record: a name, a birth date, a longitude.
 *
 * <p>Two fields are equal when both name and type are. Immutable and thread-safe.
 *
 * @param name the name in files and explanations, not blank
 * @param type the class of the values
 * @param <T> the type of the values
 */
public record Field<T>(String name, Class<T> type) {

  /** Throws {@link IllegalArgumentException} if the name is blank. */
  public Field {
    requireNonNull(type, "type");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }

  /** Returns a field of any type. */
  public static <T> Field<T> of(String name, Class<T> type) {
    return new Field<>(name, type);
  }

  /** Returns a field of text. */
  public static Field<String> text(String name) {
    return new Field<>(name, String.class);
  }

  /** Returns a field of numbers. */
  public static Field<Double> number(String name) {
    return new Field<>(name, Double.class);
  }

  /** Returns a field of calendar dates. */
  public static Field<LocalDate> date(String name) {
    return new Field<>(name, LocalDate.class);
  }

  /** Returns a field of local times of day on a date. */
  public static Field<LocalDateTime> dateTime(String name) {
    return new Field<>(name, LocalDateTime.class);
  }

  /** Equal when name and type are; written out, since looking values up is all about it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Field<?> that && type == that.type && name.equals(that.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
