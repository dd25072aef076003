package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;

/**
 * How many documents of a segment have each of its frequent grams by the end of each day: what days
 * have is told without a look at the documents. About a third of the size of these grams' postings.
 *
 * <p>Immutable and thread-safe.
 */
final class DayTable {

  /** Counting so few postings costs little. */
  private static final int FREQUENT = 32;

  /** In so small a segment few grams are frequent, and it soon becomes part of another one. */
  private static final int SMALL = 2_048;

  private final int firstDay;
  private final int days;
  private final RankedBits frequent;
  private final char[] counts;

  private DayTable(int firstDay, int days, RankedBits frequent, char[] counts) {
    this.firstDay = firstDay;
    this.days = days;
    this.frequent = frequent;
    this.counts = counts;
  }

  /**
   * Counts.
   *
   * @param days of the documents
   * @param starts where the postings of each gram start, and one more for the end
   */
  static DayTable of(int[] days, int firstDay, int lastDay, int[] starts, char[] postings) {
    IntArrayList places = new IntArrayList();
    boolean counts = days.length >= SMALL && lastDay - firstDay < Store.DAYS;
    for (int place = 0; place < starts.length - 1 && counts; place++) {
      if (starts[place + 1] - starts[place] >= FREQUENT) {
        places.add(place);
      }
    }
    int width = lastDay - firstDay + 1;
    char[] table = new char[places.size() * (counts ? width : 0)];
    for (int row = 0; row < places.size(); row++) {
      int place = places.get(row);
      for (int at = starts[place]; at < starts[place + 1]; at++) {
        table[row * width + days[postings[at]] - firstDay]++;
      }
      for (int day = 1; day < width; day++) {
        table[row * width + day] += table[row * width + day - 1];
      }
    }
    return new DayTable(firstDay, width, new RankedBits(places.toArray(), places.size()), table);
  }

  /** The row of the gram at a place, or -1 if it is not frequent. */
  int row(int place) {
    return frequent.rank(place);
  }

  /** How many documents of these days, both included, have the gram of a row. */
  int count(int row, int from, int to) {
    return until(row, to) - until(row, from - 1);
  }

  private int until(int row, int day) {
    return day < firstDay ? 0 : counts[row * days + Math.min(day - firstDay, days - 1)];
  }
}
