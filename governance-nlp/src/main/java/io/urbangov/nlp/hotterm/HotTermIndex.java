package io.urbangov.nlp.hotterm;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Messages of a city, indexed as they come (诉求索引): what is hot in a window and an area, and which
 * messages are about something.
 *
 * <p>A term is hot if more different people use it than the background leads to expect; see {@link
 * HotTerm#score()}. Terms are words and phrases, also those that no dictionary knows; one topic is
 * one line. The same messages give the same hot terms, whatever the order in which they were added,
 * replaced and removed.
 *
 * <p>All in memory, in proportion to the text. Adding reads the message once. Hot terms take one
 * pass over the counted terms of the window and its history, and none over its texts. Thread-safe:
 * readers run side by side, a writer waits for them; what was added is visible to the next query.
 */
public final class HotTermIndex implements AutoCloseable {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Atoms atoms = new Atoms();
  private final Map<RecordId, Reading> readings = new HashMap<>();
  private final Map<String, List<Reading>> byPerson = new HashMap<>();
  private final MessageReader reader;
  private final MessageSearch search;
  private final Set<String> ignored;
  private boolean closed;

  private HotTermIndex(Lexicon lexicon, Set<String> ignored) {
    this.ignored = ignored;
    reader = new MessageReader(ComplaintAnalyzer.words(lexicon), atoms);
    search = new MessageSearch(lexicon);
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
    write(
        () -> {
          forget(message.id());
          Reading reading = reader.read(message);
          readings.put(reading.id(), reading);
          byPerson.computeIfAbsent(reading.reporter(), r -> new ArrayList<>(1)).add(reading);
          search.add(message);
          return true;
        });
  }

  /** Removes a message; returns whether it was there. */
  public boolean remove(RecordId id) {
    return write(
        () -> {
          search.remove(id);
          return forget(id);
        });
  }

  /** How many messages there are. */
  public int size() {
    return read(readings::size);
  }

  /** The hot terms of a window and area, hottest first. */
  public List<HotTerm> hotTerms(HotTermQuery query) {
    requireNonNull(query, "query");
    return read(() -> new HotTermSearch(atoms, ignored, byPerson.values(), query).terms());
  }

  /**
   * The messages of a window and area that are about something, best first.
   *
   * <p>BM25 over pairs of characters and names of the lexicon; ties by id; one Chinese character
   * alone finds nothing. Removed messages keep a say in the weights of words until Lucene merges
   * them away. O(matches) time.
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
    return read(() -> search.search(text, from, to, area, top));
  }

  /** Frees the memory. Every later call throws {@link IllegalStateException}. */
  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        readings.clear();
        byPerson.clear();
        search.close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private boolean forget(RecordId id) {
    Reading old = readings.remove(id);
    if (old == null) {
      return false;
    }
    byPerson.computeIfPresent(
        old.reporter(),
        (reporter, list) -> {
          list.removeIf(reading -> reading.id().equals(id));
          return list.isEmpty() ? null : list;
        });
    return true;
  }

  private <T> T read(Supplier<T> action) {
    lock.readLock().lock();
    try {
      return ifOpen(action);
    } finally {
      lock.readLock().unlock();
    }
  }

  private <T> T write(Supplier<T> action) {
    lock.writeLock().lock();
    try {
      return ifOpen(action);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private <T> T ifOpen(Supplier<T> action) {
    if (closed) {
      throw new IllegalStateException("index is closed");
    }
    return action.get();
  }
}
