package io.urbangov.hierarchy.timeline;

import io.urbangov.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An entry and where it was read. Immutable.
 *
 * @param source the file or silo
 * @param line where in it, from 1
 */
record LogLine(ChangeEntry entry, String source, long line) {

  /** The order in which entries came to be known; of two that cannot both be, the first holds. */
  static final Comparator<LogLine> AS_RECORDED =
      Comparator.comparing(LogLine::recorded)
          .thenComparing(line -> line.change().kind())
          .thenComparing(LogLine::id);

  /** The order in which entries take effect. */
  static final Comparator<LogLine> AS_EFFECTIVE =
      Comparator.comparing(LogLine::date).thenComparing(AS_RECORDED);

  String id() {
    return entry.id();
  }

  LocalDate date() {
    return entry.effective();
  }

  Instant recorded() {
    return entry.recorded();
  }

  Change change() {
    return entry.change();
  }

  String unit() {
    return entry.change().unit();
  }

  Rejection rejected(String code, String message) {
    return new Rejection(source, line, code, message);
  }
}
