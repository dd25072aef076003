package io.urbangov.resolve;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * By record, the partner that it is most like among those that it says nothing against. Eight bytes
 * a record. Offers come from any thread in any order; the rest is not thread-safe.
 */
final class Undisputed {

  /** Takes a record and one that it is most likely one entity with. */
  @FunctionalInterface
  interface Sink {
    void join(int single, int other);
  }

  private static final int NOBODY = -1;
  private static final int UNKNOWN = -2;

  /** By record the weight, comparable as an integer, above the partner, the smaller the better. */
  private final AtomicLongArray best;

  Undisputed(int size) {
    best = new AtomicLongArray(size);
  }

  /** Two records neither of which says anything against the other. */
  void offer(int a, int b, double weight) {
    offerTo(a, b, weight);
    offerTo(b, a, weight);
  }

  private void offerTo(int record, int partner, double weight) {
    int bits = Float.floatToIntBits((float) weight);
    int ordered = bits ^ (bits >> 31 & Integer.MAX_VALUE);
    long offer = (long) ordered << Integer.SIZE | (Integer.MAX_VALUE - partner);
    best.accumulateAndGet(record, offer, (x, y) -> x == 0 ? y : Math.max(x, y));
  }

  private int partner(int record) {
    long known = best.get(record);
    return known == 0 ? NOBODY : Integer.MAX_VALUE - (int) known;
  }

  private boolean isLikely(int record) {
    return best.get(record) >> Integer.SIZE > 0;
  }

  /**
   * Calls with each record that is not linked, and the partner that it is likely one entity with;
   * or, where there is none, the linked record that the most alike lead to. What only leads to
   * other single records, and is not likely, tells of nothing and is left alone.
   */
  void forEachSingle(boolean[] linked, Sink sink) {
    int[] leads = leads(linked);
    for (int single = 0; single < leads.length; single++) {
      if (!linked[single] && isLikely(single)) {
        sink.join(single, partner(single));
      } else if (!linked[single] && leads[single] != NOBODY) {
        sink.join(single, leads[single]);
      }
    }
  }

  /** By record, the linked one that it leads to from most alike to most alike. */
  private int[] leads(boolean[] linked) {
    int[] leads = new int[linked.length];
    Arrays.setAll(leads, record -> linked[record] ? record : UNKNOWN);
    int[] path = new int[linked.length];
    for (int start = 0; start < leads.length; start++) {
      int length = 0;
      int at = start;
      while (at != NOBODY && leads[at] == UNKNOWN) {
        leads[at] = NOBODY; // where it comes back to, it leads nowhere
        path[length++] = at;
        at = partner(at);
      }
      int end = at == NOBODY ? NOBODY : leads[at];
      for (int i = 0; i < length; i++) {
        leads[path[i]] = end;
      }
    }
    return leads;
  }
}
