package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The values that resolution sees: a number that is not one (NaN) is a missing value. */
final class Values {

  private Values() {}

  /** A record's value, or {@code null} when it is missing. */
  static <T> @Nullable T of(SourceRecord record, Field<T> field) {
    T value = record.orNull(field);
    return value instanceof Double number && number.isNaN() ? null : value;
  }
}
