package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.Label;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The same matter? (重点事件比对): holds messages as they come, says which earlier ones a new one is
 * like, and keeps the events that they make up.
 *
 * <p>A score is the mean of three cosines – words, pairs of characters, and, half as much, those of
 * the title, all weighted by rarity – times what the days between them, two regions, two categories
 * and having just one phrase in common leave of it. A message joins the event to whose best three
 * messages it is linked by {@link EventSpec#link()} on average, or begins one. Confidence grows
 * with the score as the share of pairs by one and the same person does: a half at the link score,
 * 0.95 a tenth above.
 *
 * <p>Events are made in one pass, so they depend on the order in which messages come; add them in
 * the order of time. Corrections, removals and rulings make anew the events that they touch. All in
 * memory, a few KiB a message; about 2 ms for one among 100,000, however long or often repeated it
 * is. A text is read up to its 8,000th character. Thread-safe; readers wait for writers only while
 * one message is filed.
 */
public final class EventIndex {

  private final TextReader reader;
  private final Registry registry;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private EventIndex(EventSpec spec) {
    reader = new TextReader(spec.lexicon());
    registry = new Registry(spec);
  }

  /** Returns an empty index with the usual bounds. */
  public static EventIndex inMemory() {
    return of(EventSpec.standard());
  }

  /** Returns an empty index. */
  public static EventIndex of(EventSpec spec) {
    return new EventIndex(spec);
  }

  /** Adds a message; if there is one of its id, corrects that (更正). */
  public EventAssignment add(Message message) {
    ReadText text = reader.read(message.text());
    return with(lock.writeLock(), () -> registry.add(message, text));
  }

  /**
   * What is most like a message, without adding it; the message itself does not count.
   *
   * @param most how many suggestions at most
   */
  public List<Suggestion> suggest(Message message, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most must be at least 0, was: " + most);
    }
    ReadText text = reader.read(message.text());
    return with(lock.readLock(), () -> registry.suggest(message, text, most));
  }

  /** Removes a message (撤回); says whether it was there. */
  public boolean remove(RecordId message) {
    return with(lock.writeLock(), () -> registry.remove(message));
  }

  /**
   * Rules that two messages are of one event, or of two (裁定). It holds whatever the scores,
   * whenever the messages come, until another ruling on the two; UNSURE withdraws it. DIFFERENT is
   * absolute: where it contradicts, SAME is without effect. Throws {@link IllegalArgumentException}
   * if the two are one.
   */
  public void rule(RecordId a, RecordId b, Label label) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("messages must be two, was: " + a);
    }
    with(
        lock.writeLock(),
        () -> {
          registry.rule(a, b, label);
          return label;
        });
  }

  /** The event of a message, if the message is there. */
  public Optional<Event> findEvent(RecordId message) {
    return with(lock.readLock(), () -> registry.findEvent(message));
  }

  /** An event by its number, if it is still there. */
  public Optional<Event> findEvent(long number) {
    return with(lock.readLock(), () -> registry.findEvent(number));
  }

  /** All events of at least so many messages, the largest first, of equals the oldest. */
  public List<Event> events(int messages) {
    return with(lock.readLock(), () -> registry.events(messages));
  }

  /** How many messages there are. */
  public int size() {
    return with(lock.readLock(), registry::size);
  }

  private static <T> T with(Lock lock, Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }
}
