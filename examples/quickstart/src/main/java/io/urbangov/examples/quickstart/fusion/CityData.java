package io.urbangov.examples.quickstart.fusion;

import io.urbangov.EntityType;
import io.urbangov.Rejection;
import io.urbangov.SourceRecord;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.PlaceLocator;
import io.urbangov.load.LoadSummary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came in: units, polygons, records, and what was rejected.
 *
 * @param hierarchy the units
 * @param grids which grid holds a point
 * @param records the accepted records by type; every type has a list
 * @param rejections what could not be used, in the order of the files
 * @param summaries one for each file of records
 */
public record CityData(
    Hierarchy hierarchy,
    PlaceLocator grids,
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
    return new CityData(hierarchy, grids, records, all, summaries);
  }
}
