package io.urbangov.examples.quickstart.fusion;

import io.urbangov.Progress;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.geo.region.LoadedGrids;
import io.urbangov.load.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files in the format of {@code docs/data-format.md}. */
public record FolderInput(Path folder, Charset charset, Progress progress) implements CityInput {

  @Override
  public List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  @Override
  public Csv csv(String name) {
    Progress named = (step, done, total) -> progress.update("reading " + name, done, total);
    return Csv.of(folder.resolve(name)).charset(charset).progress(named);
  }

  @Override
  public LoadedGrids grids(String name, CoordinateSystem crs) {
    return GridIndex.read(folder.resolve(name), crs);
  }
}
