package io.urbangov.examples.quickstart.fusion;

import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.geo.region.GridProperties;
import io.urbangov.geo.region.LoadedGrids;
import io.urbangov.load.Csv;
import java.io.StringReader;
import java.util.List;
import java.util.SortedMap;

/** Files that are in memory, by name. */
public record MemoryInput(SortedMap<String, String> files) implements CityInput {

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Csv csv(String name) {
    return Csv.of(name, new StringReader(content(name)));
  }

  @Override
  public LoadedGrids grids(String name, CoordinateSystem crs) {
    return GridIndex.read(new StringReader(content(name)), name, crs, GridProperties.DEFAULT);
  }

  private String content(String name) {
    String content = files.get(name);
    if (content == null) {
      throw new IllegalArgumentException("name must be one of " + names() + ", was: " + name);
    }
    return content;
  }
}
