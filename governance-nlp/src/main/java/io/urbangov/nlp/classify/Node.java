package io.urbangov.nlp.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A category that has others below it, and tells them apart.
 *
 * <p>It knows the names of those below in ascending order, which columns of the vocabulary its
 * texts have, a model of those columns alone, and the inner ones of those below in the order of the
 * names.
 */
final class Node {

  private final List<String> names;
  private final int[] columns;
  private final LinearModel model;
  private final double temperature;
  private final List<Optional<Node>> below;

  Node(
      List<String> names,
      int[] columns,
      LinearModel model,
      double temperature,
      List<Optional<Node>> below) {
    this.names = names;
    this.columns = columns;
    this.model = model;
    this.temperature = temperature;
    this.below = below;
  }

  List<String> names() {
    return names;
  }

  int[] columns() {
    return columns;
  }

  LinearModel model() {
    return model;
  }

  double temperature() {
    return temperature;
  }

  List<Optional<Node>> below() {
    return below;
  }

  double[] probabilities(Row local) {
    return Temperature.probabilities(model.scores(local), temperature);
  }

  /** A row by the node's own columns. */
  Row local(Row row) {
    int[] local = new int[row.columns().length];
    float[] values = new float[local.length];
    int size = 0;
    for (int i = 0; i < local.length; i++) {
      int column = column(row.columns()[i]);
      if (column >= 0) {
        local[size] = column;
        values[size++] = row.values()[i];
      }
    }
    return new Row(Arrays.copyOf(local, size), Arrays.copyOf(values, size));
  }

  /** A column of the vocabulary as one of the node's own, or below 0. */
  private int column(int known) {
    boolean all = known < columns.length && columns[known] == known;
    return all ? known : Arrays.binarySearch(columns, known);
  }

  /** Where a name stands among those below, or below 0. */
  int indexOf(String name) {
    return names.indexOf(name);
  }

  Node with(LinearModel changed, List<Optional<Node>> children) {
    return new Node(names, columns, changed, temperature, children);
  }
}
