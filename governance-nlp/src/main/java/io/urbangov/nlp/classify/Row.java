package io.urbangov.nlp.classify;

/** A text as a linear model sees it: a sparse vector of length 1 at most. */
final class Row {

  private final int[] columns;
  private final float[] values;

  Row(int[] columns, float[] values) {
    this.columns = columns;
    this.values = values;
  }

  int[] columns() {
    return columns;
  }

  float[] values() {
    return values;
  }

  double square() {
    double sum = 0;
    for (float value : values) {
      sum += (double) value * value;
    }
    return sum;
  }
}
