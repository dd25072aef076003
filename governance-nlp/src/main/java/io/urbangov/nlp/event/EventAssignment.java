package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import java.util.List;

/**
 * What became of a message (归并结果): the event that it is of, and the messages that are most like it.
 * Immutable and thread-safe.
 *
 * @param message the message
 * @param event the number of its event
 * @param isNew whether the message began the event
 * @param suggestions the most alike first, at most {@link EventSpec#suggestions()}
 */
public record EventAssignment(
    RecordId message, long event, boolean isNew, List<Suggestion> suggestions) {

  /** Copies the suggestions. */
  public EventAssignment {
    suggestions = List.copyOf(suggestions);
  }
}
