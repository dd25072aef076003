package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's message as the index takes it (诉求): who wrote what, when, where.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the id alone.
 *
 * @param id where it came from
 * @param time when, local time
 * @param text title and body; put a line break between them
 * @param unit pre-order rank of its unit in the hierarchy, -1 if unknown
 * @param reporter an opaque key, the same for the same person; without one, the message counts as a
 *     person of its own
 * @param category a category's name or code
 * @param channel how it came in
 */
public record Message(
    RecordId id,
    LocalDateTime time,
    String text,
    int unit,
    @Nullable String reporter,
    @Nullable String category,
    @Nullable String channel) {

  /** The unit of a message whose place is not known. */
  public static final int UNKNOWN_UNIT = -1;

  /** Throws {@link IllegalArgumentException} if the unit is below -1. */
  public Message {
    if (unit < UNKNOWN_UNIT) {
      throw new IllegalArgumentException("unit must be a rank or -1, was: " + unit);
    }
  }

  /** Returns a message of which nothing else is known. */
  public static Message of(RecordId id, LocalDateTime time, String text) {
    return new Message(id, time, text, UNKNOWN_UNIT, null, null, null);
  }

  /** Returns this message in a unit, given by its pre-order rank. */
  public Message withUnit(int rank) {
    return new Message(id, time, text, rank, reporter, category, channel);
  }

  /** Returns this message by a person, given by an opaque key. */
  public Message withReporter(@Nullable String key) {
    return new Message(id, time, text, unit, key, category, channel);
  }

  /** Returns this message in a category. */
  public Message withCategory(@Nullable String name) {
    return new Message(id, time, text, unit, reporter, name, channel);
  }

  /** Returns this message through a channel. */
  public Message withChannel(@Nullable String name) {
    return new Message(id, time, text, unit, reporter, category, name);
  }

  @Override
  public String toString() {
    return "Message[" + id + "]";
  }
}
