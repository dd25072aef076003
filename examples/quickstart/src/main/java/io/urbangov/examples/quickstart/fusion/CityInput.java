package io.urbangov.examples.quickstart.fusion;

import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.region.LoadedGrids;
import io.urbangov.load.Csv;
import java.util.List;

/** Where the files of a city come from: a folder, or memory. */
public interface CityInput {

  /** The names of all files, sorted. */
  List<String> names();

  /** Opens a CSV file. */
  Csv csv(String name);

  /** Reads a file of polygons. */
  LoadedGrids grids(String name, CoordinateSystem crs);
}
