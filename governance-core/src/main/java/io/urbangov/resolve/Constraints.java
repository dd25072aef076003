package io.urbangov.resolve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Which clusters may become one: they share no clean source, have no two different values of a
 * distinct field, and were not ruled to be different. Not thread-safe.
 */
final class Constraints implements EdgeContraction.Constraint {

  private static final int[] NOBODY = {};

  private final IntUnaryOperator sourceOf;
  private final IntFunction<int[]> codesOf;
  private final IntFunction<int[]> apartOf;
  private final Apart apart;

  /**
   * Per cluster name, its value of each distinct field; only where a cluster differs from its
   * naming record.
   */
  private final Map<Integer, int[]> values = new HashMap<>();

  /** Per cluster name, its clean sources; only for clusters of several records. */
  private final Map<Integer, BitSet> sources = new HashMap<>();

  /**
   * Constraints on the records of one component.
   *
   * @param sourceOf the clean source of a record, or a negative number
   * @param codesOf the codes of a record's distinct fields, negative where one is missing
   */
  Constraints(IntUnaryOperator sourceOf, IntFunction<int[]> codesOf) {
    this(sourceOf, codesOf, record -> NOBODY);
  }

  /**
   * Constraints with rulings.
   *
   * @param apartOf the records that a record was ruled to be different from, both ways
   */
  Constraints(IntUnaryOperator sourceOf, IntFunction<int[]> codesOf, IntFunction<int[]> apartOf) {
    this.sourceOf = sourceOf;
    this.codesOf = codesOf;
    this.apartOf = apartOf;
    this.apart = new Apart(apartOf);
  }

  /** Whether all records of the component may be one entity. */
  boolean allowAll(int size) {
    BitSet seen = new BitSet();
    int[] all = codesOf.apply(0).clone();
    for (int record = 0; record < size; record++) {
      int source = sourceOf.applyAsInt(record);
      if ((source >= 0 && seen.get(source)) || apartOf.apply(record).length > 0) {
        return false;
      }
      if (source >= 0) {
        seen.set(source);
      }
      int[] codes = codesOf.apply(record);
      for (int i = 0; i < all.length; i++) {
        if (codes[i] >= 0 && all[i] >= 0 && codes[i] != all[i]) {
          return false;
        }
        all[i] = Math.max(all[i], codes[i]);
      }
    }
    return true;
  }

  @Override
  public boolean allows(int a, int b) {
    int[] left = values(a);
    int[] right = values(b);
    for (int i = 0; i < left.length; i++) {
      if (left[i] >= 0 && right[i] >= 0 && left[i] != right[i]) {
        return false;
      }
    }
    return apart.allows(a, b) && !sources(a).intersects(sources(b));
  }

  @Override
  public boolean isFree(int cluster) {
    for (int code : values(cluster)) {
      if (code >= 0) {
        return false;
      }
    }
    return sources(cluster).isEmpty() && apart.isFree(cluster);
  }

  @Override
  public void merged(int into, int from) {
    apart.merged(into, from);
    int[] merged = values(into).clone();
    int[] other = values(from);
    for (int i = 0; i < merged.length; i++) {
      merged[i] = Math.max(merged[i], other[i]);
    }
    values.put(into, merged);
    BitSet both = (BitSet) sources(into).clone();
    both.or(sources(from));
    sources.put(into, both);
  }

  private int[] values(int cluster) {
    int[] known = values.get(cluster);
    return known != null ? known : codesOf.apply(cluster);
  }

  private BitSet sources(int cluster) {
    BitSet known = sources.get(cluster);
    if (known == null) {
      known = new BitSet();
      int source = sourceOf.applyAsInt(cluster);
      if (source >= 0) {
        known.set(source);
      }
    }
    return known;
  }
}
