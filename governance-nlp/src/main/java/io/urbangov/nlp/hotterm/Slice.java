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

  private final Part part;
  private final int from;
  private final int to;
  private final Region[] regions;
  private final int[] docs = new int[Region.values().length];

  private Slice(Part part, int from, int to, Region[] regions) {
    this.part = part;
    this.from = from;
    this.to = to;
    this.regions = regions;
    for (Region region : regions) {
      docs[region.slot()]++;
    }
  }

  /** A part that lies in the past as a whole, all of its documents concerned. */
  static Slice ofPast(Part part, Area area) {
    Segment segment = part.segment();
    return new Slice(
        part, segment.firstOf(area.rank()), segment.firstOf(area.end()), new Region[0]);
  }

  /** Any other part. */
  static Slice of(Part part, Area area, Scope.Span span, IntPredicate isConcerned) {
    Segment segment = part.segment();
    int from = segment.firstOf(area.rank());
    int to = segment.firstOf(area.end());
    Region[] regions = new Region[segment.size()];
    for (int doc = 0; doc < regions.length; doc++) {
      boolean counts = !part.isDead(doc) && isConcerned.test(doc);
      regions[doc] =
          counts
              ? Region.of(segment.doc(doc).day(), doc >= from && doc < to, span)
              : Region.OUTSIDE;
    }
    return new Slice(part, from, to, regions);
  }

  Segment segment() {
    return part.segment();
  }

  /** Whether it lies in the past as a whole. */
  boolean isPast() {
    return regions.length == 0 && segment().size() > 0;
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
    return regions[doc];
  }

  /** How many documents of the past as a whole are the area's. */
  int own() {
    return to - from;
  }

  /** How many documents of the past as a whole have a gram: the area's, by its place. */
  int own(int place) {
    return segment().count(place, from, to);
  }

  /** The sums of all grams by place, to be read with {@link #count}. */
  long[] sums() {
    long[] weights = new long[regions.length];
    for (int doc = 0; doc < weights.length; doc++) {
      Region region = regions[doc];
      weights[doc] = region == Region.OUTSIDE ? 0 : 1L << (BITS * region.slot());
    }
    long[] sums = new long[segment().places()];
    segment().sum(weights, sums);
    return sums;
  }

  /** The sum of one gram, by its place. */
  long sum(int place) {
    long sum = 0;
    for (int at = segment().start(place); at < segment().start(place + 1); at++) {
      Region region = regions[segment().posting(at)];
      sum += region == Region.OUTSIDE ? 0 : 1L << (BITS * region.slot());
    }
    return sum;
  }

  /** The documents of one region in a sum. */
  static int count(long sum, Region region) {
    return (int) (sum >>> (BITS * region.slot())) & Character.MAX_VALUE;
  }
}
