package io.urbangov.hierarchy.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that cannot be on a day. Immutable.
 *
 * @param code the code of the rejection
 * @param message its message
 * @param among the day's entries that have a part in it, at least one
 * @param units the units that have a part in it, by id
 */
record Conflict(String code, String message, Collection<LogLine> among, Set<String> units) {

  /** A conflict of one entry with what is there. */
  static Conflict of(String code, String message, LogLine line) {
    return new Conflict(code, message, List.of(line), line.change().units());
  }

  /** A conflict of entries with each other. */
  static Conflict of(String code, String message, Collection<LogLine> among) {
    Set<String> units = new TreeSet<>();
    among.forEach(line -> units.addAll(line.change().units()));
    return new Conflict(code, message, List.copyOf(among), units);
  }
}
