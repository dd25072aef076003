package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things to draw with unequal chances. Immutable and thread-safe. */
final class Weighted<T> {

  private final List<T> things;
  private final double[] upTo;

  private Weighted(List<T> things, double[] upTo) {
    this.things = things;
    this.upTo = upTo;
  }

  static <T> Weighted<T> of(List<T> things, ToDoubleFunction<? super T> weight) {
    double[] upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(things.get(i));
      upTo[i] = sum;
    }
    return new Weighted<>(List.copyOf(things), upTo);
  }

  /** The first is the most frequent; the weight of the n-th is 1/(n+6). */
  static Weighted<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    text.codePoints().distinct().forEach(c -> characters.add(Character.toString(c)));
    return of(characters, c -> 1.0 / (characters.indexOf(c) + 6));
  }

  T pick(Draw draw) {
    double at = draw.unit() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return things.get(found < 0 ? -found - 1 : Math.min(found + 1, upTo.length - 1));
  }
}
