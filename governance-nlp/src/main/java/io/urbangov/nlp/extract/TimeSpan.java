package io.urbangov.nlp.extract;

import java.time.Instant;

/**
 * When something was or will be, as the interval [from, to). Immutable and thread-safe.
 *
 * @param from the first moment
 * @param to the moment behind the last one; after {@code from}
 * @param vague whether it was only roughly said (左右, 前几天) or is the likeliest of several readings
 *     (周三, 晚上8点)
 */
public record TimeSpan(Instant from, Instant to, boolean vague) {

  /** Throws {@link IllegalArgumentException} if it is empty. */
  public TimeSpan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("from must be before to, was: " + from + ", " + to);
    }
  }
}
