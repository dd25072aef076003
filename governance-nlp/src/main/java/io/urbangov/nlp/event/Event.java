package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Messages that tell of one event (同一事件), in short. Immutable and thread-safe. {@link #toString()}
 * shows number and size alone.
 *
 * @param number the event's own number; it stays while messages come and go. When events merge the
 *     older number stays, when one falls apart the largest part keeps it
 * @param title the title of the message that is most like the others
 * @param place the place name that most of its titles share, null if they share none that looks so
 * @param unit the unit that most messages are in, by rank, -1 if unknown
 * @param about phrases that at least half of the texts have, the weightiest first
 * @param first the time of the earliest message
 * @param last the time of the latest message
 * @param people how many different reporters there are; each message without reporter counts as one
 * @param texts how many different texts there are
 * @param messages the messages, in the order in which they came
 * @param days how many messages there were on each day that had any
 */
public record Event(
    long number,
    String title,
    @Nullable String place,
    int unit,
    List<String> about,
    LocalDateTime first,
    LocalDateTime last,
    int people,
    int texts,
    List<RecordId> messages,
    SortedMap<LocalDate, Integer> days) {

  private static final int WEEK = 7;

  /** Copies the collections. */
  public Event {
    about = List.copyOf(about);
    messages = List.copyOf(messages);
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  /** Where the event is going, as of the end of a day; what is later does not count. */
  public Trend trend(LocalDate asOf) {
    LocalDate middle = asOf.minusDays(WEEK - 1);
    return Trend.of(count(middle, asOf.plusDays(1)), count(middle.minusDays(WEEK), middle));
  }

  private long count(LocalDate from, LocalDate before) {
    return days.subMap(from, before).values().stream().mapToLong(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return "Event[" + number + ", " + messages.size() + " messages]";
  }
}
