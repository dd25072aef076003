package io.urbangov.resolve;

import io.urbangov.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two records and what a person says about them (人工标注). {@code toString()} does not name the
 * person. Immutable and thread-safe.
 *
 * @param a the smaller id; swapped with {@code b} if need be
 * @param b the larger id
 * @param label what the person says
 * @param who the person, as an account or a role; {@code null} if not known
 * @param when the moment; {@code null} if not known
 */
public record LabelledPair(
    RecordId a, RecordId b, Label label, @Nullable String who, @Nullable Instant when) {

  /** Throws {@link IllegalArgumentException} if both records are the same. */
  public LabelledPair {
    int order = a.compareTo(b);
    if (order == 0) {
      throw new IllegalArgumentException("records must be two, was twice: " + a);
    }
    if (order > 0) {
      RecordId smaller = b;
      b = a;
      a = smaller;
    }
  }

  /** A label of which neither person nor moment is known. */
  public static LabelledPair of(RecordId a, RecordId b, Label label) {
    return new LabelledPair(a, b, label, null, null);
  }

  @Override
  public String toString() {
    return a + " " + label + " " + b;
  }
}
