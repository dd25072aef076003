package io.urbangov.resolve;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records to resolve, sorted by id so that nothing depends on the order they came in, with one
 * column per field that is compared or blocked on. Immutable once built.
 */
final class RecordTable {

  private static final int DIRTY = -1;

  private final List<SourceRecord> records;
  private final Map<RecordId, Integer> index = new HashMap<>();
  private final Map<Field<?>, Column<?>> columns = new LinkedHashMap<>();
  private final Map<String, Integer> cleanSources = new HashMap<>();
  private final int[] cleanSource;

  RecordTable(EntityType type, Collection<SourceRecord> records, Set<String> cleanSources) {
    this.records = records.stream().sorted(Comparator.comparing(SourceRecord::id)).toList();
    this.cleanSource = new int[this.records.size()];
    cleanSources.stream().sorted().forEach(s -> this.cleanSources.put(s, this.cleanSources.size()));
    for (int i = 0; i < cleanSource.length; i++) {
      SourceRecord record = this.records.get(i);
      if (!record.type().equals(type)) {
        throw new IllegalArgumentException(
            "records must be of type " + type + ", was: " + record.type() + " " + record.id());
      }
      if (index.put(record.id(), i) != null) {
        throw new IllegalArgumentException("record ids must be unique, was: " + record.id());
      }
      cleanSource[i] = this.cleanSources.getOrDefault(record.id().source(), DIRTY);
    }
  }

  int size() {
    return records.size();
  }

  SourceRecord record(int i) {
    return records.get(i);
  }

  /** The row of a record; throws if there is no such record. */
  int row(RecordId id) {
    Integer row = index.get(id);
    if (row == null) {
      throw new IllegalArgumentException("record must have been resolved, was: " + id);
    }
    return row;
  }

  /** The column of a field, built when first asked for. */
  <T> Column<T> column(Field<T> field) {
    @SuppressWarnings("unchecked") // keyed by its own field
    Column<T> column =
        (Column<T>) columns.computeIfAbsent(field, f -> new Column<>(field, records));
    return column;
  }

  /** The code of a record's clean source, or a negative number when its source is not clean. */
  int cleanSource(int record) {
    return cleanSource[record];
  }

  /** Whether two records may be one entity at all: not both from one clean source. */
  boolean comparable(int a, int b) {
    return cleanSource[a] == DIRTY || cleanSource[a] != cleanSource[b];
  }

  /** The same for a record from outside. */
  boolean comparable(SourceRecord outside, int row) {
    return cleanSource[row] == DIRTY
        || cleanSource[row] != cleanSources.getOrDefault(outside.id().source(), DIRTY);
  }

  /** How many pairs of records may be one entity. */
  double comparablePairs() {
    double pairs = (double) size() * (size() - 1) / 2;
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int source : cleanSource) {
      if (source != DIRTY) {
        sizes.merge(source, 1, Integer::sum);
      }
    }
    for (int n : sizes.values()) {
      pairs -= (double) n * (n - 1) / 2;
    }
    return pairs;
  }
}
