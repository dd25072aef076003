package io.urbangov.resolve;

import java.util.Arrays;

/** A growing list of weighted pairs of records, in plain arrays. Not thread-safe. */
final class Edges {

  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] weights = new double[16];
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

  void addAll(Edges other) {
    int sum = Math.addExact(size, other.size);
    if (sum > from.length) {
      int wanted = (int) Math.max(sum, Math.min(2L * from.length, Integer.MAX_VALUE - 8));
      from = Arrays.copyOf(from, wanted);
      to = Arrays.copyOf(to, wanted);
      weights = Arrays.copyOf(weights, wanted);
    }
    System.arraycopy(other.from, 0, from, size, other.size);
    System.arraycopy(other.to, 0, to, size, other.size);
    System.arraycopy(other.weights, 0, weights, size, other.size);
    size = sum;
  }

  /** One list after the other. */
  static Edges concat(Edges[] lists) {
    Edges all = new Edges();
    for (Edges list : lists) {
      all.addAll(list);
    }
    return all;
  }

  int size() {
    return size;
  }

  boolean areAllPositive() {
    for (int e = 0; e < size; e++) {
      if (!(weights[e] > 0)) {
        return false;
      }
    }
    return true;
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
