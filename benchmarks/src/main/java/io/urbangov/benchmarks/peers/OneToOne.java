package io.urbangov.benchmarks.peers;

import java.util.BitSet;
import java.util.Set;

/** Links between two files, each row at most once, first come. Not thread-safe. */
final class OneToOne implements Curve.Growing {

  private final Set<Long> truth;
  private final BitSet linked;
  private long predicted;
  private long correct;

  OneToOne(Set<Long> truth, int rows) {
    this.truth = truth;
    this.linked = new BitSet(rows);
  }

  @Override
  public void add(int a, int b) {
    if (!linked.get(a) && !linked.get(b)) {
      linked.set(a);
      linked.set(b);
      predicted++;
      correct += truth.contains(Curve.pair(a, b)) ? 1 : 0;
    }
  }

  @Override
  public double f1() {
    return predicted + truth.size() == 0 ? 1 : 2.0 * correct / (predicted + truth.size());
  }
}
