package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which fields two strangers agree in together more often than by chance, and by how much: who
 * shares a postcode mostly shares the town, and who shares a phone, in a household, the street.
 * Agreement in both then weighs less than the sum of the two.
 *
 * <p>Dependent fields are tied in a forest, the strongest ties first, so that agreement in three
 * fields is corrected twice and not three times. Immutable and thread-safe. Source: Chow and Liu
 * (1968), Approximating discrete probability distributions with dependence trees.
 */
final class Dependence {

  /** Ties that weigh less, in bits, are left alone. */
  private static final double LEAST_BITS = 1;

  private final double[][] bits;
  private final long[] partners;

  private Dependence(double[][] bits) {
    this.bits = bits;
    this.partners = new long[bits.length];
    for (int k = 0; k < bits.length; k++) {
      for (int j = 0; j < k; j++) {
        partners[k] |= bits[k][j] < 0 ? 1L << j : 0;
      }
    }
  }

  /** No field depends on another. */
  static Dependence none(int fields) {
    return new Dependence(zeros(fields));
  }

  /** By two fields, the second smaller, nothing. */
  static double[][] zeros(int fields) {
    double[][] zeros = new double[fields][];
    for (int k = 0; k < fields; k++) {
      zeros[k] = new double[k];
    }
    return zeros;
  }

  /** A tie of two fields, the second the smaller. */
  private record Tie(int k, int j, double bits) {}

  /**
   * Ties what depends.
   *
   * @param corrections by two fields, the second smaller, what agreement in both weighs less, in
   *     bits: a negative number, or one that is not
   */
  static Dependence of(double[][] corrections) {
    List<Tie> ties = new ArrayList<>();
    for (int k = 0; k < corrections.length; k++) {
      for (int j = 0; j < k; j++) {
        if (corrections[k][j] <= -LEAST_BITS) {
          ties.add(new Tie(k, j, corrections[k][j]));
        }
      }
    }
    ties.sort(Comparator.comparingDouble(Tie::bits).thenComparingInt(Tie::k).thenComparing(Tie::j));
    double[][] kept = zeros(corrections.length);
    UnionFind trees = new UnionFind(corrections.length);
    for (Tie tie : ties) {
      if (trees.find(tie.k) != trees.find(tie.j)) {
        trees.union(tie.k, tie.j);
        kept[tie.k][tie.j] = tie.bits;
      }
    }
    return new Dependence(kept);
  }

  boolean isNone() {
    for (long of : partners) {
      if (of != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a field depends on one of some fields before it, given as bits. */
  boolean isTied(int field, long agreeing) {
    return (partners[field] & agreeing) != 0;
  }

  /** What agreement in a field weighs less, since these fields before it agree: 0 or less. */
  double bits(int field, long agreeing) {
    double sum = 0;
    for (long left = partners[field] & agreeing; left != 0; left &= left - 1) {
      sum += bits[field][Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }
}
