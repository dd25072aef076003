package io.urbangov.nlp.classify;

import java.util.Arrays;

/** Collects the columns of a row that are not 0. Not thread-safe. */
final class RowBuilder {

  private int[] columns = new int[128];
  private float[] values = new float[128];
  private int size;

  RowBuilder add(int column, double value) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    columns[size] = column;
    values[size++] = (float) value;
    return this;
  }

  Row build() {
    return new Row(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
  }
}
