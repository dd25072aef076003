package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;

/** The fields of which one entity has at most one value. Immutable once built. */
final class DistinctFields {

  private final List<Column<?>> columns = new ArrayList<>();

  DistinctFields(List<Field<?>> fields, RecordTable table) {
    fields.forEach(field -> columns.add(table.column(field)));
  }

  List<Column<?>> columns() {
    return columns;
  }

  /** The codes of a record's values, in the order of the fields. */
  int[] codes(int record) {
    int[] codes = new int[columns.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = columns.get(i).code(record);
    }
    return codes;
  }

  /** The fields of which two records have different values, in the order of the fields. */
  List<Field<?>> conflicts(SourceRecord a, SourceRecord b) {
    List<Field<?>> conflicts = new ArrayList<>();
    for (Column<?> column : columns) {
      Object x = column.valueOf(a);
      Object y = column.valueOf(b);
      if (x != null && y != null && !x.equals(y)) {
        conflicts.add(column.field());
      }
    }
    return conflicts;
  }

  /** Whether two records have different values of one of the fields. */
  boolean conflict(SourceRecord a, SourceRecord b) {
    return !columns.isEmpty() && !conflicts(a, b).isEmpty();
  }
}
