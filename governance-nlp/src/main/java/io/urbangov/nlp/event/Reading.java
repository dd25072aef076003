package io.urbangov.nlp.event;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What of a message is compared.
 *
 * @param region the region of its unit, -1 if unknown
 */
record Reading(
    Terms words,
    Terms grams,
    Terms titleGrams,
    LocalDateTime time,
    int region,
    @Nullable String category) {

  /** Half of what either text has, both have: not more than a third of each was rewritten. */
  private static final double COPY = 0.5;

  private static final double DAY_SECONDS = 86_400;

  /** Whether two are nearly the same wording. */
  boolean isCopyOf(Reading other) {
    return grams.jaccard(other.grams) >= COPY;
  }

  /** Days between two times, whichever is later. */
  static double days(LocalDateTime a, LocalDateTime b) {
    return Math.abs(Duration.between(a, b).toSeconds()) / DAY_SECONDS;
  }
}
