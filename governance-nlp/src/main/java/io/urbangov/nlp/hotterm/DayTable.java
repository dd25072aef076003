package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;

/**
 * How many documents of a segment have each of its grams by the end of each day: what days have is
 * told without a look at the documents. Of grams that hardly any document has there is nothing.
 *
 * <p>Counts below 256 take a byte, others two. Immutable and thread-safe.
 */
final class DayTable {

  /** Counting fewer postings costs less than to look here. */
  private static final int FEWEST = 8;

  private static final int BYTE = 1 << Byte.SIZE;

  /** In so small a segment few grams are frequent, and it soon becomes part of another one. */
  private static final int SMALL = 2_048;

  private final int firstDay;
  private final int days;
  private final RankedBits some;
  private final RankedBits many;
  private final byte[] small;
  private final char[] large;

  private DayTable(int firstDay, int days, int[] some, int[] many) {
    this.firstDay = firstDay;
    this.days = days;
    this.some = new RankedBits(some, some.length);
    this.many = new RankedBits(many, many.length);
    small = new byte[some.length * days];
    large = new char[many.length * days];
  }

  /**
   * Counts.
   *
   * @param days of the documents
   * @param starts where the postings of each gram start, and one more for the end
   */
  static DayTable of(int[] days, int firstDay, int lastDay, int[] starts, char[] postings) {
    IntArrayList some = new IntArrayList();
    IntArrayList many = new IntArrayList();
    boolean isWorthIt = days.length >= SMALL && lastDay - firstDay < Store.DAYS;
    for (int place = 0; place < starts.length - 1 && isWorthIt; place++) {
      int size = starts[place + 1] - starts[place];
      if (size >= FEWEST) {
        (size < BYTE ? some : many).add(place);
      }
    }
    int width = isWorthIt ? lastDay - firstDay + 1 : 0;
    DayTable table = new DayTable(firstDay, width, some.toArray(), many.toArray());
    int[] counts = new int[width];
    for (int row = 0; row < some.size(); row++) {
      table.count(days, some.get(row), starts, postings, counts);
      for (int day = 0; day < width; day++) {
        table.small[row * width + day] = (byte) counts[day];
      }
    }
    for (int row = 0; row < many.size(); row++) {
      table.count(days, many.get(row), starts, postings, counts);
      for (int day = 0; day < width; day++) {
        table.large[row * width + day] = (char) counts[day];
      }
    }
    return table;
  }

  private void count(int[] dayOf, int place, int[] starts, char[] postings, int[] counts) {
    Arrays.fill(counts, 0);
    for (int at = starts[place]; at < starts[place + 1]; at++) {
      counts[dayOf[postings[at]] - firstDay]++;
    }
    for (int day = 1; day < counts.length; day++) {
      counts[day] += counts[day - 1];
    }
  }

  /** How many documents of these days, both included, have the gram at a place; -1 if unknown. */
  int count(int place, int from, int to) {
    int last = Math.min(to - firstDay, days - 1);
    int before = Math.min(from - 1 - firstDay, days - 1);
    int row = some.rank(place);
    if (row >= 0) {
      return (last < 0 ? 0 : small[row * days + last] & (BYTE - 1))
          - (before < 0 ? 0 : small[row * days + before] & (BYTE - 1));
    }
    row = many.rank(place);
    if (row >= 0) {
      return (last < 0 ? 0 : large[row * days + last])
          - (before < 0 ? 0 : large[row * days + before]);
    }
    return -1;
  }
}
