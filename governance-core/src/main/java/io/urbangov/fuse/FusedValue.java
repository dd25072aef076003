package io.urbangov.fuse;

import io.urbangov.Field;
import io.urbangov.Provenance;

/**
 * The value of an entity's field, and where it came from. {@code toString()} does not show the
 * value. Immutable and thread-safe, as long as the value is.
 *
 * @param field the field
 * @param value the value that survived
 * @param provenance why it did
 * @param <T> the type of the value
 */
public record FusedValue<T>(Field<T> field, T value, Provenance provenance) {

  @Override
  public String toString() {
    return field + " from " + provenance.record();
  }
}
