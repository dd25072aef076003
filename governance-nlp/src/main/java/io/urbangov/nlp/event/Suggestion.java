package io.urbangov.nlp.event;

import io.urbangov.Explanation;
import io.urbangov.RecordId;

/**
 * An earlier message that may tell of the same event (相似推荐). Immutable and thread-safe.
 *
 * @param message the earlier message; of several with one text the one that came last
 * @param event the number of the event that it belongs to
 * @param likeness how the two are alike
 * @param score how much they are alike, in [0, 1]; at {@link EventSpec#link()} and above they are
 *     of one event
 * @param confidence how likely the two are of one event, in [0, 1]; see {@link EventIndex}
 * @param explanation the score, what it is made of, and the words that both have: only for those
 *     who may read the messages
 */
public record Suggestion(
    RecordId message,
    long event,
    Likeness likeness,
    double score,
    double confidence,
    Explanation explanation) {

  /** Shows no word of either message. */
  @Override
  public String toString() {
    return "Suggestion[" + message + "]";
  }
}
