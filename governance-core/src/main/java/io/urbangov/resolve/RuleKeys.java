package io.urbangov.resolve;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 64-bit keys that one blocking rule (a conjunction of field keys) gives to a record: the
 * product of the keys of its fields, hashed, distinct and ascending. Two different keys with one
 * hash only cost a needless comparison. Immutable and thread-safe.
 */
final class RuleKeys {

  private static final HashFunction HASH = Hashing.murmur3_128(0x5eed);
  private static final long[] NONE = {};

  private final List<FieldKey<?>> parts;

  RuleKeys(List<FieldKey<?>> parts) {
    this.parts = parts;
  }

  List<FieldKey<?>> parts() {
    return parts;
  }

  /** The keys of a record that may not be in any column. */
  long[] of(SourceRecord record) {
    long[] product = {parts.size()};
    for (FieldKey<?> part : parts) {
      product = product(product, hashes(part, record));
    }
    return distinct(product);
  }

  /** For each part, the keys by code of its column: computed once per distinct value. */
  List<KeyTable> byCode(List<Column<?>> columns) {
    List<KeyTable> tables = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      tables.add(table(parts.get(p), columns.get(p)));
    }
    return tables;
  }

  private static <T> KeyTable table(FieldKey<T> part, Column<?> column) {
    KeyTable.Builder table = new KeyTable.Builder(column.distinct());
    for (int code = 0; code < column.distinct(); code++) {
      table.add(hashes(part, part.field().type().cast(column.value(code))));
    }
    return table.build();
  }

  private static <T> long[] hashes(FieldKey<T> part, SourceRecord record) {
    return hashes(part, Values.of(record, part.field()));
  }

  private static <T> long[] hashes(FieldKey<T> part, @Nullable T value) {
    if (value == null) {
      return NONE;
    }
    Collection<String> keys = part.key().of(value);
    long[] hashes = new long[keys.size()];
    int n = 0;
    for (String key : keys) {
      hashes[n++] = HASH.hashUnencodedChars(key).asLong();
    }
    return hashes;
  }

  /** The key of a rule whose parts so far gave one key, and whose next part gives another. */
  static long combine(long left, long right) {
    return LongIndex.mix(left * 0x9e3779b97f4a7c15L + right);
  }

  static long[] product(long[] left, long[] right) {
    long[] product = new long[left.length * right.length];
    int n = 0;
    for (long a : left) {
      for (long b : right) {
        product[n++] = combine(a, b);
      }
    }
    return product;
  }

  static long[] distinct(long[] keys) {
    if (keys.length < 2) {
      return keys;
    }
    Arrays.sort(keys);
    int n = 1;
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] != keys[n - 1]) {
        keys[n++] = keys[i];
      }
    }
    return n == keys.length ? keys : Arrays.copyOf(keys, n);
  }

  @Override
  public String toString() {
    return String.join(" + ", parts.stream().map(FieldKey::name).toList());
  }
}
