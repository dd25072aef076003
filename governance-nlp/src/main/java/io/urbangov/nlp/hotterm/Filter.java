package io.urbangov.nlp.hotterm;

import org.jspecify.annotations.Nullable;

/**
 * The category and the channel that a query is about, by number; without one it is about all.
 * Immutable and thread-safe.
 */
record Filter(@Nullable Integer category, @Nullable Integer channel) {

  static Filter of(HotTermQuery query, Names names) {
    return new Filter(
        query.category() == null ? null : Integer.valueOf(names.find(query.category())),
        query.channel() == null ? null : Integer.valueOf(names.find(query.channel())));
  }

  boolean acceptsAll() {
    return category == null && channel == null;
  }

  boolean accepts(Segment segment, int doc) {
    return acceptsAll()
        || ((category == null || segment.doc(doc).category() == category)
            && (channel == null || segment.doc(doc).channel() == channel));
  }
}
