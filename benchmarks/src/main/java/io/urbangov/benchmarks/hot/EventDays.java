package io.urbangov.benchmarks.hot;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The days on which a labelled event should show: at least three of its messages came within seven
 * days up to and with that day.
 *
 * @param days each event with one of its days, in the order of events and days
 */
public record EventDays(List<EventDay> days) {

  /** How many days up to an event day the window has. */
  public static final int WINDOW = 7;

  private static final int LEAST = 3;

  /**
   * One day of an event.
   *
   * @param event its id
   * @param day the window's last day
   * @param messages all messages of the event
   */
  public record EventDay(String event, LocalDate day, Set<RecordId> messages) {

    /** Whether at least half of a term's messages are the event's. */
    public boolean isHit(List<RecordId> ofTerm) {
      return 2 * ofTerm.stream().filter(messages::contains).count() >= ofTerm.size();
    }
  }

  /** Finds the days of all events of at least so many messages. */
  public static EventDays of(
      List<Message> messages, Map<String, Set<RecordId>> events, int leastMessages) {
    Map<RecordId, LocalDate> dates = new HashMap<>();
    messages.forEach(message -> dates.put(message.id(), message.time().toLocalDate()));
    List<EventDay> days = new ArrayList<>();
    events.forEach(
        (event, ids) -> {
          if (ids.size() >= leastMessages) {
            trailing(ids, dates)
                .forEach((day, n) -> addIf(n >= LEAST, days, new EventDay(event, day, ids)));
          }
        });
    return new EventDays(List.copyOf(days));
  }

  private static void addIf(boolean enough, List<EventDay> days, EventDay day) {
    if (enough) {
      days.add(day);
    }
  }

  private static TreeMap<LocalDate, Integer> trailing(
      Set<RecordId> ids, Map<RecordId, LocalDate> dates) {
    TreeMap<LocalDate, Integer> trailing = new TreeMap<>();
    for (RecordId id : new HashSet<>(ids)) {
      LocalDate date = dates.get(id);
      for (int ahead = 0; date != null && ahead < WINDOW; ahead++) {
        trailing.merge(date.plusDays(ahead), 1, Integer::sum);
      }
    }
    return trailing;
  }
}
