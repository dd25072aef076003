package io.urbangov.benchmarks.hot;

import io.urbangov.RecordId;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.hotterm.Message;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The real messages of one city in the order in which they came, and what is known of them. */
public final class CityMessages {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private CityMessages() {}

  /** All messages, oldest first. */
  public static List<Message> read(Path csv) {
    List<Message> messages = new ArrayList<>();
    Csv.of(csv).rows(List.of("留言编号", "留言时间"), row -> messages.add(message(row)), rejection -> {});
    messages.sort(Comparator.comparing(Message::time).thenComparing(Message::id));
    return messages;
  }

  private static Message message(Row row) {
    String title = Objects.requireNonNullElse(row.get("留言主题"), "");
    String body = Objects.requireNonNullElse(row.get("留言详情"), "");
    LocalDateTime time = LocalDateTime.parse(Objects.requireNonNull(row.get("留言时间")), TIME);
    return Message.of(id(row), time, title + "\n" + body).withReporter(row.get("留言用户"));
  }

  /** The messages of each labelled event, by its id. */
  public static Map<String, Set<RecordId>> events(Path csv) {
    Map<String, Set<RecordId>> events = new TreeMap<>();
    Csv.of(csv)
        .rows(
            List.of("event_id", "留言编号"),
            row ->
                events
                    .computeIfAbsent(
                        Objects.requireNonNull(row.get("event_id")), e -> new HashSet<>())
                    .add(id(row)),
            rejection -> {});
    return events;
  }

  private static RecordId id(Row row) {
    return new RecordId("messages", Objects.requireNonNull(row.get("留言编号")));
  }

  /** A市, A1区 … A12县, and so on to M: what stands for the names of the divisions. */
  public static Set<String> divisions() {
    Set<String> names = new HashSet<>(Set.of("西地省"));
    for (char city = 'A'; city <= 'M'; city++) {
      names.add(city + "市");
      for (int number = 1; number <= 12; number++) {
        for (String kind : List.of("区", "县", "市")) {
          names.add("" + city + number + kind);
        }
      }
    }
    return names;
  }
}
