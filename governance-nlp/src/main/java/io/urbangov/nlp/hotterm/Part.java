package io.urbangov.nlp.hotterm;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A segment and which of its documents are gone. Immutable and thread-safe.
 *
 * @param segment the documents
 * @param dead a bit for each that is gone; empty while there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Part(Segment segment, long[] dead) {

  static Part of(Segment segment) {
    return new Part(segment, new long[0]);
  }

  boolean isWhole() {
    return dead.length == 0;
  }

  boolean isDead(int doc) {
    return dead.length > 0 && (dead[doc >>> 6] & (1L << doc)) != 0;
  }

  /** How many documents are left. */
  int live() {
    int live = segment.size();
    for (long word : dead) {
      live -= Long.bitCount(word);
    }
    return live;
  }

  Stream<Doc> liveDocs() {
    return IntStream.range(0, segment.size()).filter(doc -> !isDead(doc)).mapToObj(segment::doc);
  }

  /** The same without a document that it has. */
  Part without(Doc doc) {
    long[] bits = isWhole() ? new long[(segment.size() >>> 6) + 1] : dead.clone();
    int number = segment.numberOf(doc);
    bits[number >>> 6] |= 1L << number;
    return new Part(segment, bits);
  }
}
