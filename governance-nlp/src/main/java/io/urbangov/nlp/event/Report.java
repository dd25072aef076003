package io.urbangov.nlp.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text and the messages that sent it: what is alike to the letter, of one region and category
 * and within a month, is kept and compared once. Not thread-safe.
 */
final class Report {

  private final int number;
  private final String title;
  private final Twins.Key key;
  private final Reading reading;
  private final boolean isCopy;
  private final List<Filed> messages = new ArrayList<>();
  private LocalDateTime first;
  private LocalDateTime last;
  private Links links = Links.NONE;
  private @Nullable Group group;

  Report(int number, String title, Twins.Key key, Reading reading, boolean isCopy) {
    this.number = number;
    this.title = title;
    this.key = key;
    this.reading = reading;
    this.isCopy = isCopy;
    first = reading.time();
    last = reading.time();
  }

  /** Rises with every report. */
  int number() {
    return number;
  }

  String title() {
    return title;
  }

  Twins.Key key() {
    return key;
  }

  Reading reading() {
    return reading;
  }

  /** Whether an earlier report has nearly the same wording. */
  boolean isCopy() {
    return isCopy;
  }

  /** The messages in the order in which they came. */
  List<Filed> messages() {
    return messages;
  }

  void add(Filed message) {
    messages.add(message);
    first = message.time().isBefore(first) || messages.size() == 1 ? message.time() : first;
    last = message.time().isAfter(last) || messages.size() == 1 ? message.time() : last;
  }

  void remove(Filed message) {
    messages.remove(message);
    if (message.time().equals(first) || message.time().equals(last)) {
      List<LocalDateTime> times = messages.stream().map(Filed::time).sorted().toList();
      first = times.isEmpty() ? first : times.get(0);
      last = times.isEmpty() ? last : times.get(times.size() - 1);
    }
  }

  /** Days from a time to the nearest end of the span of the messages; 0 within. */
  double daysFrom(LocalDateTime time) {
    if (time.isBefore(first)) {
      return Reading.days(time, first);
    }
    return time.isAfter(last) ? Reading.days(time, last) : 0;
  }

  Links links() {
    return links;
  }

  void link(Links found) {
    links = found;
  }

  boolean isGrouped() {
    return group != null;
  }

  /** Its group; only when it is grouped. */
  Group group() {
    return requireNonNull(group, "group");
  }

  boolean isIn(Group other) {
    return group == other;
  }

  void moveTo(@Nullable Group other) {
    group = other;
  }
}
