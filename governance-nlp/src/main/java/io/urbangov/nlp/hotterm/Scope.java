package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private final List<Doc> window = new ArrayList<>();
  private final int[] docs = new int[Region.COUNTED];
  private final Periods ownPast;
  private final int people;

  Scope(Snapshot snapshot, HotTermQuery query, Names names) {
    span = Span.of(query);
    int[] past = new int[span.hasPast() ? period(span.start()) + 1 : 0];
    int category = names.find(query.category());
    int channel = names.find(query.channel());
    for (Part part : snapshot.parts()) {
      Segment segment = part.segment();
      if (segment.firstDay() <= span.to() && segment.lastDay() >= span.start()) {
        add(slice(part, query, category, channel), past);
      }
    }
    ownPast = Periods.of(past);
    IntHashSet reporters = new IntHashSet(window.size());
    window.forEach(doc -> reporters.add(doc.reporter()));
    people = reporters.size();
  }

  private Slice slice(Part part, HotTermQuery query, int category, int channel) {
    Segment segment = part.segment();
    boolean filtered = query.category() != null || query.channel() != null;
    boolean inPast = segment.firstDay() >= span.start() && segment.lastDay() < span.from();
    boolean onePeriod = Store.blockOf(segment.firstDay()) == Store.blockOf(segment.lastDay());
    if (inPast && onePeriod && !filtered && part.isWhole()) {
      return Slice.ofPast(part, query.area());
    }
    return Slice.of(
        part,
        query.area(),
        span,
        doc ->
            (query.category() == null || segment.doc(doc).category() == category)
                && (query.channel() == null || segment.doc(doc).channel() == channel));
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
        if (region == Region.WINDOW) {
          window.add(segment.doc(doc));
        } else if (region == Region.OWN_PAST) {
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

  /** The documents of the window, each once. */
  List<Doc> window() {
    return window;
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
