package io.urbangov.nlp.hotterm;

import java.util.function.IntPredicate;

/**
 * A part as a query sees it.
 *
 * <p>Of a part that lies in the past as a whole, two numbers say where its documents belong: those
 * from {@code from} to before {@code to} are the area's. Of any other part each document has its
 * region. Immutable and thread-safe.
 */
final class Slice {

  /** So many regions fit into a sum of 64 bits, as no segment has more than 65,535 documents. */
  private static final int BITS = Character.SIZE;

  /** One document of a region, by slot: nothing for what is outside. */
  private static final long[] UNITS = {1, 1L << BITS, 1L << (2 * BITS), 1L << (3 * BITS), 0};

  private final Part part;
  private final int from;
  private final int to;
  private final byte[] slots;
  private final int[] docs = new int[Region.values().length];

  private Slice(Part part, int from, int to, byte[] slots) {
    this.part = part;
    this.from = from;
    this.to = to;
    this.slots = slots;
    for (byte slot : slots) {
      docs[slot]++;
    }
  }

  /** A part that lies in the past as a whole, all of its documents concerned. */
  static Slice ofPast(Part part, Area area) {
    Segment segment = part.segment();
    return new Slice(part, segment.firstOf(area.rank()), segment.firstOf(area.end()), new byte[0]);
  }

  /** Any other part. */
  static Slice of(Part part, Area area, Scope.Span span, IntPredicate isConcerned) {
    Segment segment = part.segment();
    int from = segment.firstOf(area.rank());
    int to = segment.firstOf(area.end());
    byte[] slots = new byte[segment.size()];
    for (int doc = 0; doc < slots.length; doc++) {
      boolean counts = !part.isDead(doc) && isConcerned.test(doc);
      Region region =
          counts ? Region.of(segment.day(doc), doc >= from && doc < to, span) : Region.OUTSIDE;
      slots[doc] = (byte) region.slot();
    }
    return new Slice(part, from, to, slots);
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

  /** How many documents of the past as a whole are the area's. */
  int own() {
    return to - from;
  }

  /** How many documents of the past as a whole have a gram: the area's, by its place. */
  int own(int place) {
    return segment().count(place, from, to);
  }

  /** Adds how many documents of the window have each gram: the only full pass there is. */
  void addWindow(int[] counts) {
    Segment segment = segment();
    int inWindow = isPast() ? 0 : docs(Region.WINDOW);
    for (int place = 0; place < segment.places() && inWindow > 0; place++) {
      counts[segment.gram(place)] +=
          inWindow == segment.size()
              ? segment.count(place, 0, inWindow)
              : segment.count(place, from, to, slots, Region.WINDOW.slot());
    }
  }

  /** The documents of one gram by region, by its place, to be read with {@link #count}. */
  long sum(int place) {
    long sum = 0;
    int end = segment().start(place + 1);
    for (int at = segment().start(place); at < end; at++) {
      sum += UNITS[slots[segment().posting(at)]];
    }
    return sum;
  }

  /** The documents of one region in a sum. */
  static int count(long sum, Region region) {
    return (int) (sum >>> (BITS * region.slot())) & Character.MAX_VALUE;
  }
}
