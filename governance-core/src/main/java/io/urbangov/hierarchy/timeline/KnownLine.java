package io.urbangov.hierarchy.timeline;

import java.time.Instant;

/**
 * An entry that holds, and until when that was thought. Immutable.
 *
 * @param until when it was corrected; {@link Instant#MAX}: never
 */
record KnownLine(LogLine line, Instant until) {

  /** Whether it was known and not corrected at a moment. */
  boolean isKnownAt(Instant moment) {
    return !line.recorded().isAfter(moment) && (until.isAfter(moment) || until.equals(Instant.MAX));
  }

  /** The same, never corrected. */
  KnownLine forever() {
    return new KnownLine(line, Instant.MAX);
  }
}
