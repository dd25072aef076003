/** Points to grids: coordinate systems, polygons and the units that own them. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-transitive-automatic") // JTS has a stable module name
module io.urbangov.geo {
  requires static transitive org.jspecify;
  requires transitive io.urbangov.core;
  requires com.fasterxml.jackson.core;
  requires transitive org.locationtech.jts;

  exports io.urbangov.geo;
  exports io.urbangov.geo.address;
  exports io.urbangov.geo.crs;
  exports io.urbangov.geo.hotspot;
  exports io.urbangov.geo.region;
}
