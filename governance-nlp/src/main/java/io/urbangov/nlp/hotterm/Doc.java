package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A message as the index keeps it. Messages that agree in all but their id share one.
 *
 * <p>Immutable but for the ids: the writer adds and ends them, each with the version from which
 * this holds, so that a reader sees those of its own version.
 */
final class Doc {

  /** Documents of a segment stand in this order: an area is a range. */
  static final Comparator<Doc> BY_UNIT =
      Comparator.comparingInt(Doc::unit)
          .thenComparingInt(Doc::day)
          .thenComparingInt(doc -> doc.serial);

  /** One id of a document. */
  static final class Entry {
    private final Doc doc;
    private final RecordId id;
    private final int born;
    private int died = Integer.MAX_VALUE;

    private Entry(Doc doc, RecordId id, int born) {
      this.doc = doc;
      this.id = id;
      this.born = born;
    }

    Doc doc() {
      return doc;
    }

    private boolean isIn(int version) {
      return born <= version && version < died;
    }
  }

  /**
   * Who wrote when, where, in what category and through what channel; persons, categories and
   * channels by number.
   */
  record Facts(int day, int unit, int reporter, int category, int channel) {}

  private final Facts facts;
  private final int serial;
  private final int lot;
  private final char[] text;
  private final int titleLength;
  private volatile Entry[] entries = new Entry[1];
  private int used;
  private int alive;

  /**
   * A document without an id yet.
   *
   * @param serial its own number
   * @param lot a hash of what was written, the same in every index
   */
  Doc(int serial, int lot, Facts facts, char[] text, int titleLength) {
    this.serial = serial;
    this.lot = lot;
    this.facts = facts;
    this.text = text;
    this.titleLength = titleLength;
  }

  /** Adds an id. For the writer. */
  Entry add(RecordId copy, int version) {
    Entry[] room = entries;
    if (used == room.length) {
      room = Arrays.copyOf(room, 2 * used);
    }
    Entry entry = new Entry(this, copy, version);
    room[used++] = entry;
    entries = room;
    alive++;
    return entry;
  }

  /** Ends an id; returns whether others are left. For the writer. */
  boolean end(Entry entry, int version) {
    entry.died = version;
    alive--;
    return alive > 0;
  }

  /** Whether any id is left. For the writer. */
  boolean isAlive() {
    return alive > 0;
  }

  /** The ids that a version has. */
  Stream<RecordId> ids(int version) {
    return Arrays.stream(entries)
        .takeWhile(entry -> entry != null)
        .filter(entry -> entry.isIn(version))
        .map(entry -> entry.id);
  }

  /** Days since 1970. */
  int day() {
    return facts.day;
  }

  int unit() {
    return facts.unit;
  }

  int reporter() {
    return facts.reporter;
  }

  /** A number that has nothing to do with time, place or arrival, only with what was written. */
  int lot() {
    return lot;
  }

  int category() {
    return facts.category;
  }

  int channel() {
    return facts.channel;
  }

  /** How many atoms its text has. */
  int length() {
    return AtomRow.length(text);
  }

  boolean hasTitle() {
    return titleLength > 0;
  }

  Reading read() {
    return new Reading(this, AtomRow.decode(text, Integer.MAX_VALUE));
  }

  /** The title alone. */
  Reading readTitle() {
    return new Reading(this, AtomRow.decode(text, titleLength));
  }
}
