package io.urbangov.benchmarks.stream;

import io.urbangov.load.Csv;
import io.urbangov.nlp.surge.Sighting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Groups of messages known to be about one event, and when a detector finds them. */
public final class EventGroups {

  private static final int LARGE = 8;
  private static final int RULE = 3;
  private static final int RULE_DAYS = 7;

  /**
   * When a group was found, counted from its first message.
   *
   * @param messages of the group until then, this one included
   * @param days since the first
   * @param at number of the message in the stream
   */
  public record Delay(int messages, long days, int at) {}

  private final Map<String, Set<String>> groups = new TreeMap<>();

  private EventGroups() {}

  /** Reads the groups of eight messages or more. */
  public static EventGroups read(Path file) {
    EventGroups found = new EventGroups();
    Csv.of(file)
        .rows(
            List.of("event_id", "留言编号"),
            row ->
                found
                    .groups
                    .computeIfAbsent(String.valueOf(row.get("event_id")), id -> new HashSet<>())
                    .add(String.valueOf(row.get("留言编号"))),
            rejection -> {});
    found.groups.values().removeIf(messages -> messages.size() < LARGE);
    return found;
  }

  /** The groups' names. */
  public Set<String> names() {
    return groups.keySet();
  }

  /** The first alarm at least half of whose messages are the group's, or null. */
  public @org.jspecify.annotations.Nullable Delay found(
      String name, List<Sighting> stream, List<Alarm> alarms) {
    Set<String> group = groups.getOrDefault(name, Set.of());
    for (Alarm alarm : alarms) {
      int own = 0;
      int all = 0;
      for (int i = 0; i <= alarm.message(); i++) {
        Sighting it = stream.get(i);
        if (!it.time().toLocalDate().isBefore(alarm.from())
            && it.terms().contains(alarm.subject())) {
          all++;
          own += group.contains(it.id().key()) ? 1 : 0;
        }
      }
      if (own > 0 && 2 * own >= all) {
        return delay(group, stream, alarm.message());
      }
    }
    return null;
  }

  /** When the rule that knows the group has seen three of its messages in seven days, or null. */
  public @org.jspecify.annotations.Nullable Delay rule(String name, List<Sighting> stream) {
    Set<String> group = groups.getOrDefault(name, Set.of());
    java.util.ArrayDeque<Sighting> last = new java.util.ArrayDeque<>();
    for (int i = 0; i < stream.size(); i++) {
      Sighting it = stream.get(i);
      if (group.contains(it.id().key())) {
        last.add(it);
        while (last.getFirst().time().plusDays(RULE_DAYS).isBefore(it.time())) {
          last.removeFirst();
        }
        if (last.size() >= RULE) {
          return delay(group, stream, i);
        }
      }
    }
    return null;
  }

  private static Delay delay(Set<String> group, List<Sighting> stream, int at) {
    int messages = 0;
    LocalDate first = stream.get(at).time().toLocalDate();
    for (int i = at; i >= 0; i--) {
      if (group.contains(stream.get(i).id().key())) {
        messages++;
        first = stream.get(i).time().toLocalDate();
      }
    }
    return new Delay(
        messages, ChronoUnit.DAYS.between(first, stream.get(at).time().toLocalDate()), at);
  }
}
