package io.urbangov.benchmarks.events;

import io.urbangov.RecordId;
import io.urbangov.nlp.event.Event;
import io.urbangov.nlp.event.EventIndex;
import java.util.List;
import java.util.Optional;

/**
 * B³ of events, the mean over the messages that have a group (Bagga and Baldwin 1998).
 *
 * @param precision of a message's event, the share that is of its group; a message without group
 *     counts as wrong
 * @param lenient the same among messages that have a group
 * @param recall of a message's group, the share that is in its event
 */
public record GroupedBCubed(double precision, double lenient, double recall) {

  /** Measures the events of an index. */
  public static GroupedBCubed of(EventIndex index, GroupedMessages data) {
    int[] sizes = data.sizes();
    double precision = 0;
    double lenient = 0;
    double recall = 0;
    for (var grouped : data.groups().entrySet()) {
      int group = grouped.getValue();
      List<Integer> event = event(index, grouped.getKey()).stream().map(data::group).toList();
      double right = event.stream().filter(it -> it == group).count();
      precision += right / event.size();
      lenient += right / event.stream().filter(it -> it >= 0).count();
      recall += right / sizes[group];
    }
    int n = data.groups().size();
    return new GroupedBCubed(precision / n, lenient / n, recall / n);
  }

  private static List<RecordId> event(EventIndex index, RecordId message) {
    Optional<Event> event = index.findEvent(message);
    return event.map(Event::messages).orElse(List.of(message));
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  /** The harmonic mean of lenient precision and recall. */
  public double lenientF1() {
    return 2 * lenient * recall / (lenient + recall);
  }
}
