package io.urbangov.nlp.hotterm;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some grams and what the background has of them, as far as it was counted: a row for each, dropped
 * as soon as it is sure that the gram is less surprising than was asked for. Not thread-safe.
 */
final class GramRows {

  /** Fewer are looked up sooner than it is found out what would explain them. */
  private static final int FEW = 64;

  private final Scope scope;
  private final Yardstick yardstick;
  private final Excuses excuses;
  private final int periods;
  private final Tally tally;
  private final int[] grams;
  private final int[] seen;
  private final int[] surroundings;
  private final int[] otherPast;
  private final int[] ownPast;
  private final int[] ownUsers;
  private final int[] rows;
  private int size;

  /**
   * Takes grams.
   *
   * @param seen how many documents of the window have each of them
   */
  GramRows(int[] grams, int[] seen, Scope scope, Yardstick yardstick, Excuses excuses) {
    this.grams = grams;
    this.seen = seen;
    this.scope = scope;
    this.yardstick = yardstick;
    this.excuses = excuses;
    size = grams.length;
    rows = IntStream.range(0, size).toArray();
    periods = scope.periods();
    tally = new Tally(periods);
    surroundings = new int[size];
    otherPast = new int[size];
    ownPast = new int[size * periods];
    ownUsers = new int[size];
  }

  /** How many are left. */
  int size() {
    return size;
  }

  /** One of those that are left. */
  int gram(int left) {
    return grams[rows[left]];
  }

  /** Its surprise, once all is counted. */
  double score(int left) {
    return yardstick.score(seen[rows[left]], tally(rows[left]), false);
  }

  /** Counts the background as far as the grams that remain need it. */
  void count() {
    countSurroundings();
    if (yardstick.usesPast()) {
      countPast();
    }
    keep(row -> yardstick.isRemarkable(seen[row], tally(row)));
  }

  private void countSurroundings() {
    if (scope.docs(Region.SURROUNDINGS) > 0) {
      for (Slice slice : scope.slices()) {
        addAround(slice);
      }
      for (int i = 0; i < size; i++) {
        surroundings[rows[i]] -= seen[rows[i]];
      }
      keep(row -> yardstick.standsOutBeside(seen[row], surroundings[row], excuses.score()));
    }
  }

  private void addAround(Slice slice) {
    boolean reaches = slice.reachesWindow() || slice.docs(Region.SURROUNDINGS) > 0;
    for (int i = 0; i < size && reaches; i++) {
      int place = slice.segment().place(grams[rows[i]]);
      surroundings[rows[i]] += place < 0 ? 0 : slice.around(place);
    }
  }

  private void countPast() {
    int counted = 0;
    for (Slice slice : scope.past()) {
      count(slice, ++counted);
    }
  }

  /** Counts, and drops what is explained with that. */
  private void count(Slice slice, int counted) {
    boolean onePeriod = slice.isOnePeriod();
    boolean areMany = size > FEW;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int row = rows[i];
      int place = slice.segment().place(grams[row]);
      if (place >= 0 && onePeriod) {
        add(row, slice, place);
      } else if (place >= 0) {
        addEach(row, slice, place);
      }
      if (!areMany || !isExplained(row, counted)) {
        rows[kept++] = row;
      }
    }
    size = kept;
  }

  private boolean isExplained(int row, int counted) {
    return excuses.of(seen[row]).holds(counted, ownUsers[row], ownPast, row * periods);
  }

  /** Drops all others. */
  private void keep(IntPredicate isKept) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (isKept.test(rows[i])) {
        rows[kept++] = rows[i];
      }
    }
    size = kept;
  }

  private void add(int row, Slice slice, int place) {
    int own = slice.ownPast(place);
    if (own > 0) {
      ownPast[row * periods + scope.period(slice.segment().firstDay())] += own;
      ownUsers[row] += own;
    }
    otherPast[row] += slice.otherPast(place, own);
  }

  private void addEach(int row, Slice slice, int place) {
    Segment segment = slice.segment();
    for (int at = segment.start(place); at < segment.start(place + 1); at++) {
      int doc = segment.posting(at);
      Region region = slice.region(doc);
      if (region == Region.OWN_PAST) {
        ownPast[row * periods + scope.period(segment.day(doc))]++;
        ownUsers[row]++;
      } else if (region == Region.OTHER_PAST) {
        otherPast[row]++;
      }
    }
  }

  /** What is known of a gram; overwritten by the next call. */
  private Tally tally(int row) {
    tally.clear();
    tally.add(Region.SURROUNDINGS, surroundings[row]);
    tally.add(Region.OTHER_PAST, otherPast[row]);
    for (int period = 0; period < periods; period++) {
      tally.addOwnPast(period, ownPast[row * periods + period]);
    }
    return tally;
  }
}
