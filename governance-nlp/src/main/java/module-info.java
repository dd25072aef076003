/** Complaints indexed with Lucene: hot terms and Chinese analysis. */
@org.jspecify.annotations.NullMarked
module io.urbangov.nlp {
  requires static transitive org.jspecify;
  requires transitive io.urbangov.core;
  requires transitive org.apache.lucene.core;
  requires com.carrotsearch.hppc;
  requires com.github.benmanes.caffeine;
  requires org.apache.lucene.analysis.common;
  requires pinyin4j;

  exports io.urbangov.nlp;
  exports io.urbangov.nlp.analysis;
  exports io.urbangov.nlp.extract;
  exports io.urbangov.nlp.event;
  exports io.urbangov.nlp.classify;
  exports io.urbangov.nlp.hotterm;
  exports io.urbangov.nlp.name;
  exports io.urbangov.nlp.surge;
}
