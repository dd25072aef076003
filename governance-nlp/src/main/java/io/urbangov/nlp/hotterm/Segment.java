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

  /** Grams whose numbers agree but for so many low bits share a bucket: one word of bits. */
  private static final int BUCKET = 6;

  private final Doc[] docs;
  private final int[] grams;
  private final int[] starts;
  private final char[] postings;
  private final int[] buckets;
  private final long[] bits;
  private final int[] days;
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
    buckets = buckets(grams);
    bits = new long[buckets.length];
    for (int gram : grams) {
      bits[gram >>> BUCKET] |= 1L << gram;
    }
    days = Arrays.stream(docs).mapToInt(Doc::day).toArray();
    firstDay = Arrays.stream(days).min().orElse(Integer.MAX_VALUE);
    lastDay = Arrays.stream(days).max().orElse(Integer.MIN_VALUE);
  }

  private static int[] buckets(int[] grams) {
    int last = grams.length == 0 ? 0 : grams[grams.length - 1];
    int[] buckets = new int[(last >>> BUCKET) + 2];
    int place = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      while (place < grams.length && grams[place] >>> BUCKET < bucket) {
        place++;
      }
      buckets[bucket] = place;
    }
    return buckets;
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
    int bucket = gram >>> BUCKET;
    long bit = 1L << gram;
    if (bucket >= bits.length || (bits[bucket] & bit) == 0) {
      return -1;
    }
    return buckets[bucket] + Long.bitCount(bits[bucket] & (bit - 1));
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
    int first = from == 0 ? starts[place] : at(place, from);
    return (to == docs.length ? end : at(first, end, to)) - first;
  }

  /** The first posting of a place that is this document or one behind it. */
  int at(int place, int doc) {
    return at(starts[place], starts[place + 1], doc);
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

  /** Whether a document has the gram at a place. */
  boolean has(int place, int doc) {
    int at = at(place, doc);
    return at < starts[place + 1] && postings[at] == doc;
  }

  /**
   * How many documents of a range have the gram at a place and this number in {@code slots}, which
   * has one for each document of the segment.
   */
  int count(int place, int from, int to, byte[] slots, int slot) {
    int end = starts[place + 1];
    int count = 0;
    for (int at = from == 0 ? starts[place] : at(place, from); at < end; at++) {
      int doc = postings[at];
      if (doc >= to) {
        break;
      }
      count += slots[doc] == slot ? 1 : 0;
    }
    return count;
  }
}
