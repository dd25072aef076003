package io.urbangov.benchmarks.events;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.hotterm.Message;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages in the order of time, and the groups of those that are known to be of one event.
 * Immutable and thread-safe.
 *
 * @param messages all of them; the unit is the district whose masked name comes first in the text
 * @param groups the group of each message that has one, from 0
 */
public record GroupedMessages(List<Message> messages, Map<RecordId, Integer> groups) {

  private static final Pattern DISTRICT = Pattern.compile("[A-Z][0-9]+[市区县]");

  /** Copies both. */
  public GroupedMessages {
    messages = List.copyOf(messages);
    groups = Map.copyOf(groups);
  }

  /** Reads the files. */
  public static GroupedMessages read(Path messages, Path groups) {
    List<Message> all = new ArrayList<>();
    Map<String, Integer> districts = new TreeMap<>();
    Csv.of(messages)
        .rows(
            List.of("留言编号", "留言用户", "留言主题", "留言时间", "留言详情"),
            row -> all.add(message(row, districts)),
            rejection -> {});
    all.sort(Comparator.comparing(Message::time).thenComparing(Message::id));
    Map<RecordId, Integer> groupOf = new HashMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    Csv.of(groups)
        .rows(
            List.of("event_id", "留言编号"),
            row ->
                groupOf.put(
                    id(cell(row, "留言编号")),
                    numbers.computeIfAbsent(cell(row, "event_id"), it -> numbers.size())),
            rejection -> {});
    return new GroupedMessages(all, groupOf);
  }

  private static Message message(Row row, Map<String, Integer> districts) {
    String text = cell(row, "留言主题").strip() + "\n" + cell(row, "留言详情").strip();
    LocalDateTime time = LocalDateTime.parse(cell(row, "留言时间").replace(' ', 'T'));
    Matcher district = DISTRICT.matcher(text);
    int unit =
        district.find()
            ? districts.computeIfAbsent(district.group(), name -> districts.size())
            : Message.UNKNOWN_UNIT;
    return Message.of(id(cell(row, "留言编号")), time, text)
        .withUnit(unit)
        .withReporter(row.get("留言用户"));
  }

  private static RecordId id(String key) {
    return new RecordId("message", key);
  }

  private static String cell(Row row, String column) {
    return requireNonNull(row.get(column), column);
  }

  /** The group of a message, -1 if it has none. */
  public int group(RecordId message) {
    return groups.getOrDefault(message, -1);
  }

  /** The messages that have a group, by position. */
  public int[] grouped() {
    return java.util.stream.IntStream.range(0, messages.size())
        .filter(at -> group(messages.get(at).id()) >= 0)
        .toArray();
  }

  /** How many messages each group has. */
  public int[] sizes() {
    int[] sizes = new int[groups.values().stream().mapToInt(it -> it + 1).max().orElse(0)];
    groups.values().forEach(group -> sizes[group]++);
    return sizes;
  }

  /** How many pairs of messages are of one group. */
  public long pairs() {
    long pairs = 0;
    for (int size : sizes()) {
      pairs += (long) size * (size - 1) / 2;
    }
    return pairs;
  }
}
