package io.urbangov.resolve;

import io.urbangov.RecordId;
import java.util.Comparator;

/** Two record ids, the smaller first; ordered by both. Immutable and thread-safe. */
record RecordPair(RecordId a, RecordId b) implements Comparable<RecordPair> {

  private static final Comparator<RecordPair> ORDER =
      Comparator.comparing(RecordPair::a).thenComparing(RecordPair::b);

  /** Takes two ids in any order. */
  static RecordPair of(RecordId a, RecordId b) {
    return a.compareTo(b) <= 0 ? new RecordPair(a, b) : new RecordPair(b, a);
  }

  @Override
  public int compareTo(RecordPair other) {
    return ORDER.compare(this, other);
  }
}
