package io.urbangov.geo.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the elements with the highest expected number of right ones: each counts its probability
 * less {@value #PRICE}, and what is too doubtful is left out.
 *
 * <p>Since F1 is twice the right ones over the found and the true ones, an element pays when its
 * probability is above half of the F1 that is reached (Lewis 1995; Ye et al. 2012): 0.45 for 0.9.
 * Not thread-safe.
 */
final class SpanDecoder {

  private static final double PRICE = 0.45;
  private static final double IMPROBABLE = 0.01;

  private final ForwardBackward chain;
  private final double[] best;
  private final int[] from;
  private final int[] label;

  SpanDecoder(ForwardBackward chain) {
    this.chain = chain;
    this.best = new double[chain.size() + 1];
    this.from = new int[chain.size() + 1];
    this.label = new int[chain.size() + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < chain.size(); i++) {
      offer(i, i + 1, best[i], Labels.OUTSIDE);
      for (AddressTag tag : AddressTag.values()) {
        follow(i, tag);
      }
    }
  }

  private void offer(int start, int end, double worth, int first) {
    if (worth > best[end]) {
      best[end] = worth;
      from[end] = start;
      label[end] = first;
    }
  }

  private void follow(int start, AddressTag tag) {
    int single = Labels.of(tag, Labels.SINGLE);
    offer(start, start + 1, best[start] + chain.probability(start, single) - PRICE, single);
    int before = Labels.of(tag, Labels.BEGIN);
    int begin = before;
    int inside = Labels.of(tag, Labels.INSIDE);
    int end = Labels.of(tag, Labels.END);
    double reached = chain.reached(start, begin);
    for (int i = start + 1; i < chain.size(); i++) {
      if (chain.finish(reached, i - 1, before) < IMPROBABLE) {
        return;
      }
      double whole = chain.finish(chain.extend(reached, before, i, end), i, end);
      offer(start, i + 1, best[start] + whole - PRICE, begin);
      reached = chain.extend(reached, before, i, inside);
      before = inside;
    }
  }

  /** The chosen elements, with the offsets of their tokens. */
  List<AddressElement> elements(Tokens tokens) {
    List<AddressElement> elements = new ArrayList<>();
    for (int end = chain.size(); end > 0; end = from[end]) {
      if (label[end] != Labels.OUTSIDE) {
        elements.add(
            0,
            new AddressElement(
                Labels.tag(label[end]), tokens.starts[from[end]], tokens.ends[end - 1]));
      }
    }
    return elements;
  }
}
