package io.urbangov.resolve;

import java.util.Arrays;

/** A growing list of weighted pairs of records, in plain arrays. Not thread-safe. */
final class Edges {

  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private double[] weights = new double[1024];
  private int size;

  void add(int a, int b, double weight) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    from[size] = a;
    to[size] = b;
    weights[size++] = weight;
  }

  int size() {
    return size;
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  double weight(int edge) {
    return weights[edge];
  }
}
