package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Doc.Entry;
import io.urbangov.nlp.hotterm.Doc.Facts;
import io.urbangov.nlp.hotterm.MessageReader.Cut;
import io.urbangov.nlp.hotterm.MessageReader.Numbered;
import io.urbangov.nlp.hotterm.SegmentBuilder.Fresh;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Messages by id as numbered documents. Thread-safe: writers take turns, readers take a snapshot.
 *
 * <p>A message that agrees with a recent one of the same person in all but its id is no document of
 * its own, only one more id: a flood of copies costs next to nothing, and counts nothing anyway.
 */
final class MessageStore {

  private static final int REMEMBERED = 4096;
  private static final int LONGEST_REMEMBERED = 4096;

  /** What copies agree in. */
  private record Content(
      String text,
      int day,
      int unit,
      String reporter,
      @Nullable String category,
      @Nullable String channel) {

    static @Nullable Content of(Message message) {
      String reporter = message.reporter();
      return reporter == null || message.text().length() > LONGEST_REMEMBERED
          ? null
          : new Content(
              message.text(),
              Scope.Span.day(message.time().toLocalDate()),
              message.unit(),
              reporter,
              message.category(),
              message.channel());
    }
  }

  private final ReentrantLock writing = new ReentrantLock();
  private final Atoms atoms = new Atoms();
  private final Names names = new Names();
  private final Names reporters = new Names();
  private final Store store = new Store();
  private final Map<RecordId, Entry> entries = new HashMap<>();
  private final Map<Content, Doc> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, Doc> eldest) {
          return size() > REMEMBERED;
        }
      };
  private volatile int size;

  Atoms atoms() {
    return atoms;
  }

  Names names() {
    return names;
  }

  Snapshot snapshot() {
    return store.snapshot();
  }

  int size() {
    return size;
  }

  /** Adds a message as one more id of a document, if there is one with the same content. */
  boolean addCopy(Message message) {
    Content content = Content.of(message);
    if (content == null) {
      return false;
    }
    writing.lock();
    try {
      Doc doc = recent.get(content);
      Entry old = entries.get(message.id());
      if (doc == null || !doc.isAlive() || (old != null && old.doc() == doc)) {
        return doc != null && doc.isAlive();
      }
      forget(message.id());
      entries.put(message.id(), doc.add(message.id(), store.nextVersion()));
      store.change();
      size = entries.size();
      return true;
    } finally {
      writing.unlock();
    }
  }

  void add(Message message, Cut cut) {
    writing.lock();
    try {
      forget(message.id());
      Numbered numbered = MessageReader.number(cut, atoms);
      int version = store.nextVersion();
      Doc doc =
          new Doc(
              version,
              lot(message),
              facts(message, version),
              AtomRow.encode(numbered.row()),
              numbered.titleLength());
      entries.put(message.id(), doc.add(message.id(), version));
      store.add(new Fresh(doc, numbered.grams()));
      Content content = Content.of(message);
      if (content != null) {
        recent.put(content, doc);
      }
      size = entries.size();
    } finally {
      writing.unlock();
    }
  }

  boolean remove(RecordId id) {
    writing.lock();
    try {
      boolean known = forget(id);
      size = entries.size();
      return known;
    } finally {
      writing.unlock();
    }
  }

  private boolean forget(RecordId id) {
    Entry entry = entries.remove(id);
    if (entry == null) {
      return false;
    }
    if (entry.doc().end(entry, store.nextVersion())) {
      store.change();
    } else {
      store.remove(entry.doc());
    }
    return true;
  }

  /** Persons count from 0; who is not known is a person of their own, below 0. */
  private Facts facts(Message message, int version) {
    return new Facts(
        Scope.Span.day(message.time().toLocalDate()),
        message.unit(),
        message.reporter() == null ? -version : reporters.add(message.reporter()),
        names.add(message.category()),
        names.add(message.channel()));
  }

  private static int lot(Message message) {
    return Objects.hash(message.text(), message.time().toLocalDate(), message.reporter())
        * 0x9E3779B9;
  }
}
