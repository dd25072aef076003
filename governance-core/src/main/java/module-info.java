/** Resolution, hierarchy, loading and cleaning of city data, in memory. */
@org.jspecify.annotations.NullMarked
module io.urbangov.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires transitive java.sql;
  requires transitive org.jgrapht.core;

  exports io.urbangov;
  exports io.urbangov.clean;
  exports io.urbangov.eval;
  exports io.urbangov.fuse;
  exports io.urbangov.hierarchy;
  exports io.urbangov.hierarchy.timeline;
  exports io.urbangov.load;
  exports io.urbangov.relate;
  exports io.urbangov.resolve;
  exports io.urbangov.resolve.report;
}
