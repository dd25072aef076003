/**
 * What a city says: Chinese analysis, hot terms, surges, events, categories, urgency, extraction,
 * names.
 */
@org.jspecify.annotations.NullMarked
module io.urbangov.nlp {
  requires static transitive org.jspecify;
  requires transitive io.urbangov.core;
  requires transitive org.apache.lucene.core;
  requires com.carrotsearch.hppc;
  requires com.github.benmanes.caffeine;
  requires org.apache.lucene.analysis.common;
  requires pinyin4j;

  exports io.urbangov.nlp.analysis;
  exports io.urbangov.nlp.classify;
  exports io.urbangov.nlp.event;
  exports io.urbangov.nlp.extract;
  exports io.urbangov.nlp.hotterm;
  exports io.urbangov.nlp.name;
  exports io.urbangov.nlp.surge;
  exports io.urbangov.nlp;
}
