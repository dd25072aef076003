package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.Resolution;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The appeals as messages, in the order in which they came. */
final class AppealMessages {

  private final Hierarchy hierarchy;
  private final Resolution appeals;
  private final Map<RecordId, Assignment> assignments;
  private final Reporters reporters;

  private AppealMessages(
      Hierarchy hierarchy,
      Resolution appeals,
      Map<RecordId, Assignment> assignments,
      Reporters reporters) {
    this.hierarchy = hierarchy;
    this.appeals = appeals;
    this.assignments = assignments;
    this.reporters = reporters;
  }

  static List<Message> of(
      Hierarchy hierarchy,
      Resolution appeals,
      Map<RecordId, Assignment> assignments,
      Reporters reporters) {
    AppealMessages messages = new AppealMessages(hierarchy, appeals, assignments, reporters);
    return appeals.entities().stream()
        .flatMap(appeal -> messages.message(appeal).stream())
        .sorted(Comparator.comparing(Message::time).thenComparing(Message::id))
        .toList();
  }

  /** One appeal that came in twice is one message: the row with the smallest id. */
  private Optional<Message> message(Entity appeal) {
    SourceRecord record = appeals.getRecord(appeal.id());
    LocalDateTime time = record.orNull(TIME);
    String text = record.orNull(TEXT);
    return time == null || text == null
        ? Optional.empty()
        : Optional.of(
            Message.of(record.id(), time, text)
                .withUnit(rank(record.id()))
                .withReporter(reporters.of(appeal, record))
                .withCategory(record.orNull(CATEGORY))
                .withChannel(record.orNull(CHANNEL)));
  }

  private int rank(RecordId record) {
    Assignment assignment = assignments.get(record);
    return assignment == null || assignment.unit() == null
        ? Message.UNKNOWN_UNIT
        : hierarchy.find(assignment.unit()).orElse(Message.UNKNOWN_UNIT);
  }
}
