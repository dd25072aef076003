package io.urbangov.nlp.hotterm;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Messages of a city, indexed as they come (诉求索引): what is hot in a window and an area, and which
 * messages are about something.
 *
 * <p>A term is hot if more different people use it than the background leads to expect; see {@link
 * HotTerm#score()}. Terms are words and phrases, also those that no dictionary knows; one topic is
 * one line. The same messages give the same hot terms, whatever the order in which they were added,
 * replaced and removed.
 *
 * <p>All in memory, in proportion to the text. Thread-safe: texts are cut side by side and counted
 * one after the other; readers never wait, nor does a writer for them: each sees the index as it
 * was when it asked, with all that was added before.
 */
public final class HotTermIndex implements AutoCloseable {

  private final MessageReader reader;
  private final Set<String> ignored;
  private volatile MessageStore store = new MessageStore();
  private volatile boolean closed;

  private HotTermIndex(Lexicon lexicon, Set<String> ignored) {
    this.ignored = ignored;
    reader = new MessageReader(ComplaintAnalyzer.words(lexicon));
  }

  /** Returns an empty index that knows no names of the city. */
  public static HotTermIndex inMemory() {
    return inMemory(Lexicon.empty(), Set.of());
  }

  /**
   * Returns an empty index.
   *
   * @param lexicon names that are one term each: estates, roads, units
   * @param ignored names that are never hot, nor part of the edge of a hot phrase: those of the
   *     units themselves, as the area is known anyway; they are added to the lexicon
   */
  public static HotTermIndex inMemory(Lexicon lexicon, Collection<String> ignored) {
    Lexicon all = lexicon.with(ignored);
    Set<String> folded = new HashSet<>();
    for (String name : ignored) {
      folded.add(Lexicon.fold(name));
    }
    return new HotTermIndex(all, Set.copyOf(folded));
  }

  /** Adds a message, or replaces the one with the same id. */
  public void add(Message message) {
    requireNonNull(message, "message");
    MessageStore now = open();
    if (!now.addCopy(message)) {
      now.add(message, reader.cut(message.text()));
    }
  }

  /** Removes a message; returns whether it was there. */
  public boolean remove(RecordId id) {
    return open().remove(requireNonNull(id, "id"));
  }

  /** How many messages there are. */
  public int size() {
    return open().size();
  }

  /** The hot terms of a window and area, hottest first. */
  public List<HotTerm> hotTerms(HotTermQuery query) {
    requireNonNull(query, "query");
    return new HotTermSearch(open(), ignored, query).terms();
  }

  /**
   * The messages of a window and area that are about something, best first.
   *
   * <p>Scored by the pairs of characters and names of the lexicon that they share with the text,
   * rare ones more, over the square root of their length; ties by id. One Chinese character alone
   * finds nothing. O(messages that share a pair) time.
   *
   * @param text what they should be about
   * @param from first day
   * @param to last day
   * @param area where
   * @param top how many at most
   */
  public List<RecordId> search(String text, LocalDate from, LocalDate to, Area area, int top) {
    if (top < 1) {
      throw new IllegalArgumentException("top must be at least 1, was: " + top);
    }
    return new MessageSearch(open(), from, to, area).find(reader.cut(text), top);
  }

  /** Frees the memory. Every later call throws {@link IllegalStateException}. */
  @Override
  public void close() {
    closed = true;
    store = new MessageStore();
  }

  private MessageStore open() {
    MessageStore now = store;
    if (closed) {
      throw new IllegalStateException("index is closed");
    }
    return now;
  }
}
