package io.urbangov.nlp.hotterm;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Walks the documents of a segment that have all of some grams, in their order.
 *
 * <p>The rarest gram leads, the others are asked by steps that double: about as many steps as the
 * rarest has documents, times the logarithm of how much more frequent the others are. Not
 * thread-safe.
 */
final class Conjunction {

  /** No document is left. */
  static final int NONE = -1;

  private final Segment segment;
  private final int[] places;
  private final int[] at;

  Conjunction(Segment segment, int[] grams) {
    this.segment = segment;
    int[] found = IntStream.of(grams).distinct().map(segment::place).toArray();
    places = IntStream.of(found).anyMatch(place -> place < 0) ? new int[0] : rarestFirst(found);
    at = IntStream.of(places).map(segment::start).toArray();
  }

  private int[] rarestFirst(int[] found) {
    return IntStream.of(found)
        .boxed()
        .sorted(Comparator.comparingInt(place -> segment.start(place + 1) - segment.start(place)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The place of the one gram that there is, or {@link #NONE} if there are several or none. */
  int single() {
    return places.length == 1 ? places[0] : NONE;
  }

  /** The next document, or {@link #NONE}. */
  int next() {
    int end = places.length == 0 ? 0 : segment.start(places[0] + 1);
    while (places.length > 0 && at[0] < end) {
      int doc = segment.posting(at[0]++);
      if (hasRest(doc)) {
        return doc;
      }
    }
    return NONE;
  }

  private boolean hasRest(int doc) {
    for (int i = 1; i < places.length; i++) {
      int end = segment.start(places[i] + 1);
      at[i] = segment.seek(at[i], end, doc);
      if (at[i] == end || segment.posting(at[i]) != doc) {
        return false;
      }
    }
    return true;
  }
}
