package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;

/**
 * A part as a query sees it.
 *
 * <p>Of a part that lies in the past as a whole, two numbers say where its documents belong: those
 * from {@code from} to before {@code to} are the area's. Of any other part each document has its
 * region. Immutable and thread-safe.
 */
final class Slice {

  private final Part part;
  private final Scope.Span span;
  private final int from;
  private final int to;

  /** Whether all documents are concerned, so that tables by day tell the truth. */
  private final boolean isWhole;

  private final byte[] slots;
  private final int[] docs = new int[Region.values().length];
  private final byte[] window;
  private final byte[] around;
  private final byte[] ownPast;
  private final byte[] past;

  private Slice(Part part, Scope.Span span, int from, int to, byte[] slots, boolean isWhole) {
    this.part = part;
    this.span = span;
    this.from = from;
    this.to = to;
    this.slots = slots;
    this.isWhole = isWhole;
    for (byte slot : slots) {
      docs[slot]++;
    }
    window = marks(Region.WINDOW, Region.WINDOW);
    around = marks(Region.WINDOW, Region.SURROUNDINGS);
    ownPast = marks(Region.OWN_PAST, Region.OWN_PAST);
    past = marks(Region.OWN_PAST, Region.OTHER_PAST);
  }

  private byte[] marks(Region one, Region other) {
    byte[] marks = new byte[slots.length];
    for (int doc = 0; doc < slots.length; doc++) {
      marks[doc] = (byte) (slots[doc] == one.slot() || slots[doc] == other.slot() ? 1 : 0);
    }
    return marks;
  }

  /** A part that lies in the past as a whole, all of its documents concerned. */
  static Slice ofPast(Part part, Area area, Scope.Span span) {
    Segment segment = part.segment();
    int from = segment.firstOf(area.rank());
    return new Slice(part, span, from, segment.firstOf(area.end()), new byte[0], true);
  }

  /** Any other part. */
  static Slice of(Part part, Area area, Scope.Span span, Filter filter) {
    Segment segment = part.segment();
    int from = segment.firstOf(area.rank());
    int to = segment.firstOf(area.end());
    byte[] slots = new byte[segment.size()];
    for (int doc = 0; doc < slots.length; doc++) {
      boolean counts = !part.isDead(doc) && filter.accepts(segment, doc);
      Region region =
          counts ? Region.of(segment.day(doc), doc >= from && doc < to, span) : Region.OUTSIDE;
      slots[doc] = (byte) region.slot();
    }
    return new Slice(part, span, from, to, slots, part.isWhole() && filter.acceptsAll());
  }

  Segment segment() {
    return part.segment();
  }

  /** Whether it lies in the past as a whole. */
  boolean isPast() {
    return slots.length == 0 && segment().size() > 0;
  }

  /** Whether its days lie in one period of the past, or behind it. */
  boolean isOnePeriod() {
    return Store.blockOf(segment().firstDay()) == Store.blockOf(segment().lastDay());
  }

  /** How many documents lie in a region; for all but a past as a whole. */
  int docs(Region region) {
    return docs[region.slot()];
  }

  Region region(int doc) {
    if (isPast()) {
      return doc >= from && doc < to ? Region.OWN_PAST : Region.OTHER_PAST;
    }
    return Region.ofSlot(slots[doc]);
  }

  /** How many documents of a past as a whole are the area's. */
  int own() {
    return to - from;
  }

  /** Whether any document lies in the window. */
  boolean reachesWindow() {
    return docs[Region.WINDOW.slot()] > 0;
  }

  /** Whether any document lies before the window. */
  boolean reachesPast() {
    return isPast() || docs(Region.OWN_PAST) + docs(Region.OTHER_PAST) > 0;
  }

  /** Whether a document, by its number, lies in the window. */
  boolean isInWindow(int doc) {
    return window.length > 0 && window[doc] != 0;
  }

  /**
   * Adds how many documents have each gram, in the window or not.
   *
   * @param least how many are enough
   * @param enough hears of each gram that has enough with this
   */
  void addAll(int[] counts, int least, IntArrayList enough) {
    Segment segment = segment();
    int places = reachesWindow() ? segment.places() : 0;
    for (int place = 0; place < places; place++) {
      int gram = segment.gram(place);
      int before = counts[gram];
      counts[gram] += segment.count(place);
      if (before < least && counts[gram] >= least) {
        enough.add(gram);
      }
    }
  }

  /**
   * Adds how many documents of the window have each gram, but for grams that cannot have enough:
   * the only full pass there is.
   *
   * @param atMost how many have each gram at most
   * @param least how many are enough
   */
  void addWindow(int[] counts, int[] atMost, int least) {
    Segment segment = segment();
    int places = reachesWindow() ? segment.places() : 0;
    for (int place = 0; place < places; place++) {
      int gram = segment.gram(place);
      if (atMost[gram] >= least) {
        counts[gram] += window(place);
      }
    }
  }

  /** How many documents of the window have the gram at a place. */
  private int window(int place) {
    if (docs(Region.WINDOW) == segment().size()) {
      return segment().count(place);
    }
    return isEverywhere()
        ? segment().count(place, span.from(), span.to(), window)
        : segment().sum(place, from, to, window);
  }

  /** How many documents of any area and the days of the window have the gram at a place. */
  int around(int place) {
    return isWhole
        ? segment().count(place, span.from(), span.to(), around)
        : segment().sum(place, 0, segment().size(), around);
  }

  /** How many documents of the area's past have the gram at a place. */
  int ownPast(int place) {
    if (isPast()) {
      return segment().count(place, from, to);
    }
    return isEverywhere() ? past(place) : segment().sum(place, from, to, ownPast);
  }

  /** How many documents of the other areas' past have it, given how many the area's has. */
  int otherPast(int place, int own) {
    return isEverywhere() ? 0 : past(place) - own;
  }

  /** How many documents of any area's past have the gram at a place. */
  int past(int place) {
    if (isPast()) {
      return segment().count(place);
    }
    return isWhole
        ? segment().count(place, span.start(), span.from() - 1, past)
        : segment().sum(place, 0, segment().size(), past);
  }

  private boolean isEverywhere() {
    return isWhole && to - from == segment().size();
  }
}
