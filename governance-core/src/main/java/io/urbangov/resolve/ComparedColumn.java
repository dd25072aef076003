package io.urbangov.resolve;

/** A column and how its values are compared. Immutable and thread-safe. */
final class ComparedColumn<T> {

  private final Column<T> column;
  private final Comparison<T> comparison;
  private final boolean equalIsBest;

  ComparedColumn(Column<T> column, Comparison<T> comparison) {
    this.column = column;
    this.comparison = comparison;
    this.equalIsBest = equalIsBest(column, comparison);
  }

  private static <T> boolean equalIsBest(Column<T> column, Comparison<T> comparison) {
    for (int code = 0; code < column.distinct(); code++) {
      if (comparison.level(column.value(code), column.value(code)) != comparison.best()) {
        return false;
      }
    }
    return true;
  }

  Column<T> column() {
    return column;
  }

  Comparison<T> comparison() {
    return comparison;
  }

  /** Whether every value is on the best level when compared with itself, as one would expect. */
  boolean equalIsBest() {
    return equalIsBest;
  }
}
