package io.urbangov.geo.region;

import io.urbangov.Rejection;
import io.urbangov.hierarchy.UnitRow;
import java.util.List;

/**
 * What became of a file of polygons: an index of the good ones, and why the others are not in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param index the accepted polygons
 * @param units what the file tells about the unit of each polygon, by polygon number: a line is a
 *     feature's number from 1, the code is never missing
 * @param rejections one for each feature that was not used, in the order of the file
 */
public record LoadedGrids(GridIndex index, List<UnitRow> units, List<Rejection> rejections) {

  /** Copies the lists. */
  public LoadedGrids {
    units = List.copyOf(units);
    rejections = List.copyOf(rejections);
  }
}
