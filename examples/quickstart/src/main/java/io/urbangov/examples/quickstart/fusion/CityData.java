package io.urbangov.examples.quickstart.fusion;

import io.urbangov.EntityType;
import io.urbangov.Rejection;
import io.urbangov.SourceRecord;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.PlaceLocator;
import io.urbangov.hierarchy.UnitLinks;
import io.urbangov.load.LoadSummary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came in: units, polygons, records, and what was rejected.
 *
 * @param hierarchy the units
 * @param polygons the ground of units, also of those that were rejected
 * @param grids which unit holds a point
 * @param links which departments serve, supervise and enforce where
 * @param formerCodes how many codes of units are known that are no longer in use
 * @param records the accepted records by type; every type has a list
 * @param rejections what could not be used, in the order of the files
 * @param summaries one for each file of records
 */
public record CityData(
    Hierarchy hierarchy,
    GridIndex polygons,
    PlaceLocator grids,
    UnitLinks links,
    int formerCodes,
    Map<EntityType, List<SourceRecord>> records,
    List<Rejection> rejections,
    List<LoadSummary> summaries) {

  /** The accepted records of a type. */
  public List<SourceRecord> records(EntityType type) {
    return records.getOrDefault(type, List.of());
  }

  /** The same with rejections from an earlier step, first. */
  public CityData andRejected(List<Rejection> earlier) {
    List<Rejection> all = Stream.concat(earlier.stream(), rejections.stream()).toList();
    return new CityData(hierarchy, polygons, grids, links, formerCodes, records, all, summaries);
  }
}
