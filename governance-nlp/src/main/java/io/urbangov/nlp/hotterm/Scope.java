package io.urbangov.nlp.hotterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents that a query concerns, by region, and the past by periods: the blocks of the store,
 * the first of which ends before the window begins. Not thread-safe.
 */
final class Scope {

  /**
   * The days of a query, since 1970, all included.
   *
   * @param start of the past; the window's first day if there is none
   * @param from first day of the window
   * @param to last day of the window
   */
  record Span(int start, int from, int to) {

    private static final int FAR = 1 << 29;

    static Span of(HotTermQuery query) {
      int from = day(query.from());
      return new Span((int) Math.max(-FAR, (long) from - query.history()), from, day(query.to()));
    }

    /** Days since 1970; beyond a million years they are all alike. */
    static int day(LocalDate date) {
      return (int) Math.max(-FAR, Math.min(FAR, date.toEpochDay()));
    }

    boolean hasPast() {
      return start < from;
    }
  }

  private final Span span;
  private final List<Slice> slices = new ArrayList<>();
  private final int[] docs = new int[Region.COUNTED];
  private final Periods ownPast;
  private final List<Slice> past;
  private final int people;

  Scope(Snapshot snapshot, HotTermQuery query, Names names) {
    span = Span.of(query);
    int[] docsByPeriod = new int[span.hasPast() ? period(span.start()) + 1 : 0];
    Filter filter = Filter.of(query, names);
    for (Part part : snapshot.parts()) {
      Segment segment = part.segment();
      if (segment.firstDay() <= span.to() && segment.lastDay() >= span.start()) {
        add(slice(part, query.area(), filter), docsByPeriod);
      }
    }
    ownPast = Periods.of(docsByPeriod);
    people = countPeople();
    past =
        slices.stream()
            .filter(Slice::reachesPast)
            .sorted(Comparator.comparing(Slice::isPast).reversed())
            .toList();
  }

  /** Persons count from 0; below that each message is of a person of its own. */
  private int countPeople() {
    BitSet known = new BitSet();
    int unknown = 0;
    for (Slice slice : slices) {
      int size = slice.reachesWindow() ? slice.segment().size() : 0;
      for (int doc = 0; doc < size; doc++) {
        if (slice.isInWindow(doc)) {
          int reporter = slice.segment().reporter(doc);
          if (reporter < 0) {
            unknown++;
          } else {
            known.set(reporter);
          }
        }
      }
    }
    return unknown + known.cardinality();
  }

  private Slice slice(Part part, Area area, Filter filter) {
    Segment segment = part.segment();
    boolean inPast = segment.firstDay() >= span.start() && segment.lastDay() < span.from();
    boolean onePeriod = Store.blockOf(segment.firstDay()) == Store.blockOf(segment.lastDay());
    return inPast && onePeriod && filter.acceptsAll() && part.isWhole()
        ? Slice.ofPast(part, area, span)
        : Slice.of(part, area, span, filter);
  }

  private void add(Slice slice, int[] past) {
    slices.add(slice);
    Segment segment = slice.segment();
    if (slice.isPast()) {
      docs[Region.OWN_PAST.slot()] += slice.own();
      docs[Region.OTHER_PAST.slot()] += segment.size() - slice.own();
      past[period(segment.firstDay())] += slice.own();
      return;
    }
    for (int doc = 0; doc < segment.size(); doc++) {
      Region region = slice.region(doc);
      if (region != Region.OUTSIDE) {
        docs[region.slot()]++;
        if (region == Region.OWN_PAST) {
          past[period(segment.day(doc))]++;
        }
      }
    }
  }

  Span span() {
    return span;
  }

  List<Slice> slices() {
    return slices;
  }

  /** Those that reach into the past; first those that a gram's postings tell by their number. */
  List<Slice> past() {
    return past;
  }

  /** The period of each of these, or -1 of one that has several. */
  int[] pastPeriods() {
    return past.stream()
        .mapToInt(slice -> slice.isOnePeriod() ? period(slice.segment().firstDay()) : -1)
        .toArray();
  }

  /** The documents of the window, each once. */
  Stream<Doc> window() {
    return slices.stream()
        .filter(Slice::reachesWindow)
        .flatMap(
            slice ->
                IntStream.range(0, slice.segment().size())
                    .filter(slice::isInWindow)
                    .mapToObj(slice.segment()::doc));
  }

  /** How many people wrote in the window. */
  int people() {
    return people;
  }

  int docs(Region region) {
    return docs[region.slot()];
  }

  /** The documents of the area's past by period. */
  Periods ownPast() {
    return ownPast;
  }

  int periods() {
    return ownPast.docs().length;
  }

  /** The period of a day of the past, the newest being 0. */
  int period(int day) {
    return Store.blockOf(span.from() - 1) - Store.blockOf(day);
  }

  @Override
  public String toString() {
    return span + " " + Arrays.toString(docs);
  }
}
