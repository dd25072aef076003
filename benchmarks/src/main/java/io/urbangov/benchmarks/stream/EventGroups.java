package io.urbangov.benchmarks.stream;

import io.urbangov.load.Csv;
import io.urbangov.nlp.surge.Sighting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups of messages known to be about one event, and when a detector finds them. */
public final class EventGroups {

  private static final int RULE = 3;
  private static final int RULE_DAYS = 7;
  private static final int FOLLOWED_DAYS = 28;

  /**
   * When a group was found, counted from its first message.
   *
   * @param messages of the group until then, this one included
   * @param people who wrote them
   * @param days since the first
   * @param at number of the message in the stream
   */
  public record Delay(int messages, int people, long days, int at) {}

  private final Map<String, Set<String>> groups = new TreeMap<>();

  private EventGroups() {}

  /** Reads the groups of so many messages at least and at most. */
  public static EventGroups read(Path file, int least, int most) {
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
    found.groups.values().removeIf(messages -> messages.size() < least || messages.size() > most);
    return found;
  }

  /** When each group was found, and when the rule that knows it would have. */
  public Map<String, Object> delays(List<Sighting> stream, List<Alarm> alarms) {
    Map<String, Object> delays = new TreeMap<>();
    for (String name : groups.keySet()) {
      Map<String, Object> figures = new LinkedHashMap<>();
      put("", found(name, stream, alarms), figures);
      put("rule_", rule(name, stream), figures);
      delays.put(name, figures);
    }
    return delays;
  }

  private static void put(String prefix, @Nullable Delay delay, Map<String, Object> figures) {
    figures.put(prefix + "messages_until", delay == null ? "never" : delay.messages());
    figures.put(prefix + "days_until", delay == null ? "never" : delay.days());
    figures.put(prefix + "people_until", delay == null ? "never" : delay.people());
  }

  /** How many groups were found, and no later than by the rule that knows them. */
  public Map<String, Integer> count(String prefix, List<Sighting> stream, List<Alarm> alarms) {
    int found = 0;
    int inTime = 0;
    int ruled = 0;
    for (String name : groups.keySet()) {
      Delay own = found(name, stream, alarms);
      Delay rule = rule(name, stream);
      found += own == null ? 0 : 1;
      ruled += rule == null ? 0 : 1;
      inTime += own != null && (rule == null || own.at() <= rule.at()) ? 1 : 0;
    }
    Map<String, Integer> figures = new LinkedHashMap<>();
    figures.put(prefix + "total", groups.size());
    figures.put(prefix + "found", found);
    figures.put(prefix + "found_by_rule", ruled);
    figures.put(prefix + "no_later_than_rule", inTime);
    return figures;
  }

  /**
   * When at least half of the messages of an alarm's subject, two or more, were the group's, or
   * null. An alarm is followed for four weeks, as what it is about may become clear later.
   */
  public @Nullable Delay found(String name, List<Sighting> stream, List<Alarm> alarms) {
    Set<String> group = groups.getOrDefault(name, Set.of());
    int first = Integer.MAX_VALUE;
    for (Alarm alarm : alarms) {
      first = Math.min(first, found(group, stream, alarm));
    }
    return first == Integer.MAX_VALUE ? null : delay(group, stream, first);
  }

  private static int found(Set<String> group, List<Sighting> stream, Alarm alarm) {
    int own = 0;
    int all = 0;
    LocalDate until = alarm.time().toLocalDate().plusDays(FOLLOWED_DAYS);
    for (int i = 0; i < stream.size(); i++) {
      Sighting it = stream.get(i);
      LocalDate day = it.time().toLocalDate();
      if (day.isAfter(until)) {
        break;
      }
      if (!day.isBefore(alarm.from()) && it.terms().contains(alarm.subject())) {
        all++;
        own += group.contains(it.id().key()) ? 1 : 0;
      }
      if (i >= alarm.message() && own >= 2 && 2 * own >= all) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** When the rule that knows the group has seen three of its messages in seven days, or null. */
  public @Nullable Delay rule(String name, List<Sighting> stream) {
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
    Set<String> people = new HashSet<>();
    LocalDate first = stream.get(at).time().toLocalDate();
    for (int i = at; i >= 0; i--) {
      if (group.contains(stream.get(i).id().key())) {
        messages++;
        people.add(String.valueOf(stream.get(i).reporter()));
        first = stream.get(i).time().toLocalDate();
      }
    }
    return new Delay(
        messages,
        people.size(),
        ChronoUnit.DAYS.between(first, stream.get(at).time().toLocalDate()),
        at);
  }
}
