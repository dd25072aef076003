package io.urbangov.nlp.event;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;

/**
 * How much of what two texts share is one phrase, in [0, 1]: 1 if they have 绕城高速 in common and
 * nothing else.
 *
 * <p>Pairs of characters that may follow each other make up a phrase, of at most {@value #LONGEST}
 * pairs: a longer run is more than a name. Not thread-safe.
 */
final class Dominance {

  private static final int LONGEST = 8;

  private final TermTable table;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private double[] parts = new double[64];
  private int size;
  private double total;

  Dominance(TermTable table) {
    this.table = table;
  }

  /** Measures a text against another. */
  double of(WeightedTerms terms, Terms other) {
    size = 0;
    total = 0;
    terms.forEachShared(other, at -> add(terms.number(at), terms.value(at)));
    return total == 0 ? 0 : heaviest() / total;
  }

  private void add(int term, double value) {
    if (size == parts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size);
    }
    String name = table.name(term);
    starts[size] = name.codePointAt(0);
    ends[size] = name.codePointBefore(name.length());
    parts[size] = value * value;
    total += parts[size];
    size++;
  }

  private double heaviest() {
    IntIntHashMap byStart = new IntIntHashMap(size);
    for (int i = 0; i < size; i++) {
      int known = byStart.getOrDefault(starts[i], i);
      byStart.put(starts[i], parts[i] > parts[known] ? i : known);
    }
    double heaviest = 0;
    for (int first = 0; first < size; first++) {
      double sum = 0;
      int at = first;
      for (int length = 0; length < LONGEST && at >= 0; length++) {
        sum += parts[at];
        at = byStart.getOrDefault(ends[at], -1);
        at = at == first ? -1 : at;
      }
      heaviest = Math.max(heaviest, sum);
    }
    return Math.min(total, heaviest);
  }
}
