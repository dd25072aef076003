package io.urbangov.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, without sorting them all. */
final class Best {

  private Best() {}

  /** The first of some values in an order in which no two are equal, in that order. */
  static <T> List<T> of(List<T> values, Comparator<T> order, int most) {
    if (values.size() <= most) {
      return values.stream().sorted(order).toList();
    }
    PriorityQueue<T> best = new PriorityQueue<>(order.reversed());
    for (T value : values) {
      if (best.size() < most) {
        best.add(value);
      } else if (order.compare(value, best.element()) < 0) {
        best.remove();
        best.add(value);
      }
    }
    List<T> sorted = new ArrayList<>(best);
    sorted.sort(order);
    return sorted;
  }
}
