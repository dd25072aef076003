package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/**
 * Some documents, at most 65,535, and for each gram those that have it.
 *
 * <p>Documents are in the order of their units, and so are those of a gram: how many documents of
 * an area have a gram is told by two binary searches. Immutable and thread-safe.
 */
final class Segment {

  static final int MOST = Character.MAX_VALUE;

  /** So few postings are read sooner than their ends are searched. */
  private static final int SHORT = 16;

  private final Doc[] docs;
  private final int[] grams;
  private final int[] starts;
  private final char[] postings;
  private final RankedBits places;
  private final DayTable table;
  private final int[] days;
  private final int[] reporters;
  private final int[] lots;
  private final int firstDay;
  private final int lastDay;

  /**
   * Takes arrays that nobody changes any more.
   *
   * @param docs in the order of their units
   * @param grams ascending
   * @param starts where the documents of each gram start, and one more for the end
   * @param postings documents, ascending for each gram
   */
  Segment(Doc[] docs, int[] grams, int[] starts, char[] postings) {
    this.docs = docs;
    this.grams = grams;
    this.starts = starts;
    this.postings = postings;
    places = new RankedBits(grams, grams.length);
    days = Arrays.stream(docs).mapToInt(Doc::day).toArray();
    reporters = Arrays.stream(docs).mapToInt(Doc::reporter).toArray();
    lots = Arrays.stream(docs).mapToInt(Doc::lot).toArray();
    firstDay = Arrays.stream(days).min().orElse(Integer.MAX_VALUE);
    lastDay = Arrays.stream(days).max().orElse(Integer.MIN_VALUE);
    table = DayTable.of(days, firstDay, lastDay, starts, postings);
  }

  int size() {
    return docs.length;
  }

  Doc doc(int number) {
    return docs[number];
  }

  /** The day of a document, without a look at the document itself. */
  int day(int number) {
    return days[number];
  }

  /** Who wrote a document, without a look at it. */
  int reporter(int number) {
    return reporters[number];
  }

  /** The lot of a document, without a look at it. */
  int lot(int number) {
    return lots[number];
  }

  int firstDay() {
    return firstDay;
  }

  int lastDay() {
    return lastDay;
  }

  /** The number of a document, which must be there. */
  int numberOf(Doc doc) {
    return Arrays.binarySearch(docs, doc, Doc.BY_UNIT);
  }

  /** The first document of this unit or one behind it. */
  int firstOf(int unit) {
    int low = 0;
    int high = docs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (docs[middle].unit() < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many different grams there are. */
  int places() {
    return grams.length;
  }

  int gram(int place) {
    return grams[place];
  }

  /** Where a gram is, or -1. */
  int place(int gram) {
    return places.rank(gram);
  }

  int start(int place) {
    return starts[place];
  }

  /** The document of a posting. */
  int posting(int at) {
    return postings[at];
  }

  /** How many documents of a range have the gram at a place. */
  int count(int place, int from, int to) {
    if (to - from == docs.length) {
      return starts[place + 1] - starts[place];
    }
    int end = starts[place + 1];
    int first = from == 0 ? starts[place] : at(starts[place], end, from);
    return (to == docs.length ? end : at(first, end, to)) - first;
  }

  private int at(int from, int end, int doc) {
    int low = from;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (postings[middle] < doc) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many documents have the gram at a place. */
  int count(int place) {
    return starts[place + 1] - starts[place];
  }

  /**
   * How many documents of these days have the gram at a place.
   *
   * @param marks 1 for each document of these days, 0 for others
   */
  int count(int place, int fromDay, int toDay, byte[] marks) {
    int known = table.count(place, fromDay, toDay);
    return known < 0 ? sum(place, 0, docs.length, marks) : known;
  }

  /**
   * The first posting from one on that is this document or one behind it, or {@code end}: in time
   * that grows with the logarithm of the steps taken.
   */
  int seek(int from, int end, int doc) {
    int step = 1;
    int low = from;
    while (low + step < end && postings[low + step] < doc) {
      low += step;
      step *= 2;
    }
    return at(low, Math.min(low + step + 1, end), doc);
  }

  /**
   * The sum of the marks of the documents in a range that have the gram at a place.
   *
   * @param marks one for each document of the segment, 0 for those outside of the range
   */
  int sum(int place, int from, int to, byte[] marks) {
    int at = starts[place];
    int end = starts[place + 1];
    if (end - at > SHORT) {
      at = from == 0 ? at : at(at, end, from);
      end = to == docs.length ? end : at(at, end, to);
    }
    int sum = 0;
    for (; at < end; at++) {
      sum += marks[postings[at]];
    }
    return sum;
  }
}
