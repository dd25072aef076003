package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by field that stand for no value (占位值), such as 无, 13800000000 or 1900-01-01: they tell
 * nothing of who somebody is, so resolution takes them for missing. Immutable and thread-safe, as
 * long as the values are.
 */
final class Placeholders {

  static final Placeholders NONE = new Placeholders(Map.of());

  private final Map<Field<?>, Set<Object>> values;

  private Placeholders(Map<Field<?>, Set<Object>> values) {
    this.values = values;
  }

  boolean isNone() {
    return values.isEmpty();
  }

  Set<Field<?>> fields() {
    return values.keySet();
  }

  /** The placeholders of a field; none for most. */
  Set<Object> of(Field<?> field) {
    return values.getOrDefault(field, Set.of());
  }

  /** Whether a record has one in this field. */
  boolean isIn(SourceRecord record, Field<?> field) {
    if (isNone()) {
      return false;
    }
    Object value = record.orNull(field);
    return value != null && of(field).contains(value);
  }

  /** A record's value, or {@code null} when it is missing or taken for that. */
  <T> @Nullable T valueOf(SourceRecord record, Field<T> field) {
    return isIn(record, field) ? null : Values.of(record, field);
  }

  /** These and one more. */
  Placeholders with(Field<?> field, Object value) {
    Set<Object> more = new HashSet<>(of(field));
    more.add(value);
    Map<Field<?>, Set<Object>> all = new HashMap<>(values);
    all.put(field, Set.copyOf(more));
    return new Placeholders(Map.copyOf(all));
  }

  Placeholders with(Placeholders others) {
    Placeholders all = this;
    for (Field<?> field : others.fields()) {
      for (Object value : others.of(field)) {
        all = all.with(field, value);
      }
    }
    return all;
  }

  /** A record as resolution sees it: itself, or one that lacks its placeholders. */
  SourceRecord takenFrom(SourceRecord record) {
    SourceRecord seen = record;
    for (Field<?> field : fields()) {
      if (isIn(record, field)) {
        seen = seen.with(field, null);
      }
    }
    return seen;
  }
}
