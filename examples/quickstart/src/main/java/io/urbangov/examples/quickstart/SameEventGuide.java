package io.urbangov.examples.quickstart;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitColumns;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.event.Event;
import io.urbangov.nlp.event.EventAssignment;
import io.urbangov.nlp.event.EventIndex;
import io.urbangov.nlp.event.EventSpec;
import io.urbangov.nlp.event.Suggestion;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.Label;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code of docs/guides/same-event.md, step by step. */
public final class SameEventGuide {

  private static final List<String> COLUMNS =
      List.of("id", "time", "reporter", "unit", "title", "body");

  private SameEventGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    Hierarchy city =
        Hierarchy.loader().read(csv("units.csv"), UnitColumns.standard()).build().hierarchy();
    List<Message> messages = messages(city);
    EventIndex index = add(city, messages, out);
    suggest(index, out);
    copies(index, out);
    sumUp(index, out);
    rule(index, out);
    correct(index, out);
  }

  private static EventIndex add(Hierarchy city, List<Message> messages, PrintStream out) {
    // guide:add
    EventSpec spec =
        EventSpec.standard().withRegions(rank -> city.findAtLevel(rank, "区").orElse(-1));
    EventIndex index = EventIndex.of(spec);
    for (Message message : messages) {
      EventAssignment assignment = index.add(message);
      if (!assignment.isNew()) {
        out.println(message.id() + " is of event " + assignment.event());
      }
    }
    // guide:end
    return index;
  }

  private static void suggest(EventIndex index, PrintStream out) {
    // guide:suggest
    Message call =
        Message.of(
            RecordId.parse("hotline:117"),
            LocalDateTime.of(2026, 3, 13, 21, 0),
            "半夜还在施工\n金桂湾外面的搅拌站半夜还在装料，噪音吵得睡不着。");
    for (Suggestion suggestion : index.suggest(call, 1)) {
      out.println(suggestion.message());
      out.println(suggestion.explanation().toText());
    }
    // guide:end
  }

  private static void copies(EventIndex index, PrintStream out) {
    // guide:copies
    String text = "金桂湾小区粉尘污染\n小区边上的混凝土搅拌站粉尘污染严重，孩子咳嗽，请环保部门关停搅拌站。";
    LocalDateTime time = LocalDateTime.of(2026, 3, 13, 22, 0);
    for (String other : List.of(text.replace("，", "  "), text + "谢谢！", "搅拌站\n金桂湾的搅拌站粉尘太大")) {
      Message message = Message.of(RecordId.parse("hotline:118"), time, other);
      Suggestion nearest = index.suggest(message, 1).get(0);
      out.println(nearest.likeness() + " " + nearest.likeness().chinese());
    }
    // guide:end
  }

  private static void sumUp(EventIndex index, PrintStream out) {
    // guide:sum
    for (Event event : index.events(2)) {
      out.println(event.title() + " " + event.about());
      out.println("  " + event.first().toLocalDate() + " to " + event.last().toLocalDate());
      out.println(
          "  "
              + event.messages().size()
              + " messages, "
              + event.texts()
              + " texts, "
              + event.people()
              + " people, "
              + event.trend(LocalDate.of(2026, 3, 12)));
    }
    // guide:end
  }

  private static void rule(EventIndex index, PrintStream out) {
    // guide:rule
    RecordId first = RecordId.parse("hotline:107");
    RecordId other = RecordId.parse("hotline:111");
    index.rule(first, other, Label.DIFFERENT);
    out.println(index.findEvent(first).orElseThrow() + " " + index.findEvent(other).orElseThrow());
    index.rule(first, other, Label.SAME);
    out.println(index.findEvent(first).orElseThrow() + " " + index.findEvent(other).orElseThrow());
    // guide:end
  }

  private static void correct(EventIndex index, PrintStream out) {
    // guide:correct
    index.add(
        Message.of(
            RecordId.parse("hotline:115"),
            LocalDateTime.of(2026, 3, 11, 9, 0),
            "垃圾没人清运\n百花巷的垃圾堆了三天，没有人来清运。"));
    index.remove(RecordId.parse("hotline:109"));
    index.events(1).stream().limit(2).forEach(out::println);
    // guide:end
  }

  private static List<Message> messages(Hierarchy city) {
    List<Message> messages = new ArrayList<>();
    csv("same-event.csv").rows(COLUMNS, row -> messages.add(message(row, city)), rejection -> {});
    return messages;
  }

  private static Message message(Row row, Hierarchy city) {
    @Nullable String unit = row.get("unit");
    int rank = unit == null ? Message.UNKNOWN_UNIT : city.find(unit).orElse(Message.UNKNOWN_UNIT);
    return Message.of(
            new RecordId("hotline", requireNonNull(row.get("id"))),
            LocalDateTime.parse(requireNonNull(row.get("time"))),
            row.get("title") + "\n" + row.get("body"))
        .withUnit(rank)
        .withReporter(row.get("reporter"));
  }

  private static Csv csv(String name) {
    return Csv.of(name, requireNonNull(SameEventGuide.class.getResourceAsStream(name), name));
  }
}
