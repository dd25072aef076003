package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of all records: a dictionary of the distinct values, how often each occurs, and per
 * record the code of its value. Immutable once built.
 */
final class Column<T> {

  /** The code of a missing value. */
  static final int MISSING = -1;

  private final Field<T> field;
  private final Dictionary<T> dictionary = new Dictionary<>();
  private final int[] codes;
  private final Frequencies<T> frequencies;
  private final Set<Object> placeholders;
  private final int recordsWithPlaceholder;

  Column(Field<T> field, List<SourceRecord> records) {
    this(field, records, Set.of());
  }

  /**
   * A column that takes some values for missing.
   *
   * @param placeholders the values
   */
  Column(Field<T> field, List<SourceRecord> records, Set<Object> placeholders) {
    this.field = field;
    this.placeholders = placeholders;
    this.codes = new int[records.size()];
    int[] counts = new int[16];
    int present = 0;
    int ignored = 0;
    for (int i = 0; i < codes.length; i++) {
      T value = Values.of(records.get(i), field);
      if (value != null && !placeholders.isEmpty() && placeholders.contains(value)) {
        value = null;
        ignored++;
      }
      codes[i] = value == null ? MISSING : dictionary.add(value);
      if (value != null) {
        if (codes[i] >= counts.length) {
          counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[codes[i]]++;
        present++;
      }
    }
    this.frequencies = new Frequencies<>(dictionary, counts, present);
    this.recordsWithPlaceholder = ignored;
  }

  /** The same column with other values taken for missing. */
  Column<T> with(Set<Object> taken, List<SourceRecord> records) {
    return new Column<>(field, records, taken);
  }

  Field<T> field() {
    return field;
  }

  /** A record's value, or {@code null} when it is missing or taken for that. */
  @Nullable T valueOf(SourceRecord record) {
    T value = Values.of(record, field);
    return value == null || placeholders.contains(value) ? null : value;
  }

  /** How many records have a value that is taken for missing. */
  int recordsWithPlaceholder() {
    return recordsWithPlaceholder;
  }

  /** How many distinct values there are. */
  int distinct() {
    return dictionary.size();
  }

  Dictionary<T> dictionary() {
    return dictionary;
  }

  /** How many records have each value. */
  Frequencies<T> frequencies() {
    return frequencies;
  }

  /** The code of a record's value, or {@link #MISSING}. */
  int code(int record) {
    return codes[record];
  }

  T value(int code) {
    return dictionary.value(code);
  }
}
