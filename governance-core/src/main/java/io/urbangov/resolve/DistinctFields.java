package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;

/** The fields of which one entity has at most one value. Immutable once built. */
final class DistinctFields {

  private final List<Field<?>> fields;
  private final List<Column<?>> columns = new ArrayList<>();
  private final Placeholders placeholders;

  DistinctFields(List<Field<?>> fields, RecordTable table) {
    this.fields = fields;
    this.placeholders = table.placeholders();
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
    return conflicts(fields, placeholders.takenFrom(a), placeholders.takenFrom(b));
  }

  /** The fields of these of which two records, as resolution sees them, have different values. */
  static List<Field<?>> conflicts(List<Field<?>> fields, SourceRecord a, SourceRecord b) {
    List<Field<?>> conflicts = new ArrayList<>();
    for (Field<?> field : fields) {
      Object x = Values.of(a, field);
      Object y = Values.of(b, field);
      if (x != null && y != null && !x.equals(y)) {
        conflicts.add(field);
      }
    }
    return conflicts;
  }

  /** Whether two records have different values of one of the fields. */
  boolean conflict(SourceRecord a, SourceRecord b) {
    return !fields.isEmpty() && !conflicts(a, b).isEmpty();
  }
}
