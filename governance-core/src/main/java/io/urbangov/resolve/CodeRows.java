package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes of all compared and all distinct fields, record by record, so that a pair is compared
 * from two places in memory and not from two per field. 4 bytes a record and field. Immutable and
 * thread-safe.
 */
final class CodeRows {

  private final List<FieldComparison<?>> specs;
  private final List<ComparedColumn<?>> compared = new ArrayList<>();
  private final List<Column<?>> distinct = new ArrayList<>();
  private final int width;
  private final int[] codes;

  CodeRows(List<FieldComparison<?>> comparisons, DistinctFields distinct, RecordTable table) {
    this.specs = List.copyOf(comparisons);
    comparisons.forEach(spec -> compared.add(column(spec, table)));
    this.distinct.addAll(distinct.columns());
    List<Column<?>> columns = new ArrayList<>();
    compared.forEach(column -> columns.add(column.column()));
    columns.addAll(this.distinct);
    this.width = columns.size();
    this.codes = new int[Math.multiplyExact(width, table.size())];
    for (int k = 0; k < width; k++) {
      Column<?> column = columns.get(k);
      for (int row = 0, at = k; row < table.size(); row++, at += width) {
        codes[at] = column.code(row);
      }
    }
  }

  private static <T> ComparedColumn<T> column(FieldComparison<T> spec, RecordTable table) {
    return new ComparedColumn<>(table.column(spec.field()), spec.comparison());
  }

  List<FieldComparison<?>> specs() {
    return specs;
  }

  List<ComparedColumn<?>> compared() {
    return compared;
  }

  /** Where the codes of a record start. */
  int row(int record) {
    return record * width;
  }

  int code(int at) {
    return codes[at];
  }

  /** Whether two records have different values of a distinct field. */
  boolean conflict(int a, int b) {
    int x = row(a) + compared.size();
    int y = row(b) + compared.size();
    for (int i = 0; i < distinct.size(); i++) {
      int left = codes[x + i];
      int right = codes[y + i];
      if (left >= 0 && right >= 0 && left != right) {
        return true;
      }
    }
    return false;
  }
}
