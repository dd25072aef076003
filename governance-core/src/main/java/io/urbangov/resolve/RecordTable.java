package io.urbangov.resolve;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records to resolve, sorted by id so that nothing depends on the order they came in, with one
 * column per field that is compared or blocked on. Immutable and thread-safe.
 */
final class RecordTable {

  private static final int DIRTY = -1;

  private final List<SourceRecord> records;
  private final Map<Field<?>, Column<?>> columns = new LinkedHashMap<>();
  private final Map<String, Integer> cleanSources = new HashMap<>();
  private final int[] cleanSource;
  private final Placeholders placeholders;

  /** The rows that placeholders leave nothing of. */
  private final BitSet emptied = new BitSet();

  RecordTable(
      EntityType type,
      Collection<SourceRecord> records,
      Set<String> cleanSources,
      Collection<? extends Field<?>> fields,
      Workers workers) {
    SourceRecord[] sorted = records.toArray(SourceRecord[]::new);
    workers.sort(sorted, (a, b) -> a.id().compareTo(b.id()));
    this.records = List.of(sorted);
    this.placeholders = Placeholders.NONE;
    cleanSources.stream().sorted().forEach(s -> this.cleanSources.put(s, this.cleanSources.size()));
    this.cleanSource = new int[cleanSources.isEmpty() ? 0 : sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      check(type, sorted[i], i == 0 ? null : sorted[i - 1]);
      if (cleanSource.length > 0) {
        cleanSource[i] = this.cleanSources.getOrDefault(sorted[i].id().source(), DIRTY);
      }
    }
    List<Field<?>> wanted = fields.stream().<Field<?>>map(field -> field).distinct().toList();
    Column<?>[] built = new Column<?>[wanted.size()];
    workers.run(built.length, () -> i -> built[i] = new Column<>(wanted.get(i), this.records));
    for (int i = 0; i < built.length; i++) {
      columns.put(wanted.get(i), built[i]);
    }
  }

  /** The same records, but for values that are taken for missing. */
  private RecordTable(RecordTable table, Placeholders placeholders) {
    this.records = table.records;
    this.cleanSources.putAll(table.cleanSources);
    this.cleanSource = table.cleanSource;
    this.placeholders = placeholders;
    table.columns.forEach(
        (field, column) -> {
          boolean same = placeholders.of(field).equals(table.placeholders.of(field));
          columns.put(field, same ? column : column.with(placeholders.of(field), records));
        });
    for (int row = 0; row < size(); row++) {
      emptied.set(row, isEmpty(row) && (table.emptied.get(row) || !table.isEmpty(row)));
    }
  }

  private boolean isEmpty(int row) {
    return columns.values().stream().allMatch(column -> column.code(row) < 0);
  }

  /** This table with some values taken for missing, beside those that already are. */
  RecordTable without(Placeholders more) {
    return more.isNone() ? this : new RecordTable(this, placeholders.with(more));
  }

  /** The values that are taken for missing. */
  Placeholders placeholders() {
    return placeholders;
  }

  private static void check(EntityType type, SourceRecord record, @Nullable SourceRecord before) {
    if (!record.type().equals(type)) {
      throw new IllegalArgumentException(
          "records must be of type " + type + ", was: " + record.type() + " " + record.id());
    }
    if (before != null && before.id().equals(record.id())) {
      throw new IllegalArgumentException("record ids must be unique, was: " + record.id());
    }
  }

  int size() {
    return records.size();
  }

  /** A record as it was given. */
  SourceRecord record(int i) {
    return records.get(i);
  }

  /** A record as resolution sees it: without placeholders. */
  SourceRecord seen(int i) {
    return placeholders.takenFrom(records.get(i));
  }

  /** The columns, in the order of the fields asked for. */
  List<Column<?>> columns() {
    return List.copyOf(columns.values());
  }

  /** Whether there is a record with this id. O(log n). */
  boolean holds(RecordId id) {
    return find(id) >= 0;
  }

  /** The row of a record; throws if there is no such record. O(log n). */
  int row(RecordId id) {
    int row = find(id);
    if (row < 0) {
      throw new IllegalArgumentException("record must have been resolved, was: " + id);
    }
    return row;
  }

  private int find(RecordId id) {
    int low = 0;
    int high = records.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = records.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The column of a field, which must be one of those asked for. */
  <T> Column<T> column(Field<T> field) {
    @SuppressWarnings("unchecked") // keyed by its own field
    Column<T> column = (Column<T>) columns.get(field);
    if (column == null) {
      throw new IllegalArgumentException("field must have a column, was: " + field);
    }
    return column;
  }

  /** The code of a record's clean source, or a negative number when its source is not clean. */
  int cleanSource(int record) {
    return cleanSource.length == 0 ? DIRTY : cleanSource[record];
  }

  /** Whether two records may be one entity at all: not both from one clean source. */
  boolean comparable(int a, int b) {
    return cleanSource.length == 0 || cleanSource[a] == DIRTY || cleanSource[a] != cleanSource[b];
  }

  /**
   * Whether two records are a pair to learn from: comparable, and not a row that somebody filled in
   * for nobody. Such rows would make a match look rarer than it is among the others.
   */
  boolean teaches(int a, int b) {
    return comparable(a, b) && !emptied.get(a) && !emptied.get(b);
  }

  /** Whether a record from outside and a row may be one entity at all. */
  boolean comparable(SourceRecord outside, int row) {
    return cleanSource(row) == DIRTY
        || cleanSource(row) != cleanSources.getOrDefault(outside.id().source(), DIRTY);
  }

  /**
   * How many pairs of records may be one entity; rows that placeholders leave nothing of may not.
   */
  double comparablePairs() {
    double rows = size() - emptied.cardinality();
    double pairs = rows * (rows - 1) / 2;
    long[] sizes = new long[cleanSources.size()];
    for (int row = 0; row < cleanSource.length; row++) {
      if (cleanSource[row] != DIRTY && !emptied.get(row)) {
        sizes[cleanSource[row]]++;
      }
    }
    for (long n : sizes) {
      pairs -= (double) n * (n - 1) / 2;
    }
    return pairs;
  }
}
