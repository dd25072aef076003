package io.urbangov.benchmarks.events;

import java.util.Map;

/** 64 bits that differ little for texts that differ little (Charikar 2002), the usual baseline. */
public final class SimHash {

  private static final int BITS = 64;
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private SimHash() {}

  /** The bits of a text, given as terms with their counts. */
  public static long of(Map<String, Integer> terms) {
    int[] votes = new int[BITS];
    terms.forEach(
        (term, count) -> {
          long hash = hash(term);
          for (int bit = 0; bit < BITS; bit++) {
            votes[bit] += (hash >>> bit & 1) == 1 ? count : -count;
          }
        });
    long bits = 0;
    for (int bit = 0; bit < BITS; bit++) {
      bits |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return bits;
  }

  /** The share of bits in which two agree. */
  public static double similarity(long a, long b) {
    return 1 - Long.bitCount(a ^ b) / (double) BITS;
  }

  private static long hash(String term) {
    long hash = term.hashCode() * ODD;
    hash = (hash ^ hash >>> 32) * ODD;
    return hash ^ hash >>> 29;
  }
}
