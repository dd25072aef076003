package io.urbangov.benchmarks;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.HierarchyLoader;
import io.urbangov.hierarchy.LoadedHierarchy;
import io.urbangov.hierarchy.UnitColumns;
import io.urbangov.load.Csv;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * China's public list of divisions as CSV tables, and a temporary one with a grid per village,
 * whose code is the village's and {@code 001}.
 */
record ChinaUnits(Path folder, Path grids) implements AutoCloseable {

  private static final UnitColumns COLUMNS = UnitColumns.standard();

  static ChinaUnits in(Arguments arguments) {
    Path villages = arguments.data("division/villages.csv");
    try {
      Path grids = Files.createTempFile("grids", ".csv");
      write(villages, grids);
      return new ChinaUnits(villages.resolveSibling("."), grids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without our reader, which would be warm then. */
  private static void write(Path villages, Path grids) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(villages);
        BufferedWriter out = Files.newBufferedWriter(grids)) {
      in.readLine();
      out.write("code,name,village\n");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String code = line.substring(0, line.indexOf(','));
        out.write(code + "001,第001网格," + code + "\n");
      }
    }
  }

  /** The public list alone, without grids. */
  static Hierarchy units(Arguments arguments) {
    return loader(arguments.data("division/villages.csv").resolveSibling(".")).build().hierarchy();
  }

  private static HierarchyLoader loader(Path folder) {
    HierarchyLoader loader = Hierarchy.loader();
    loader.read(table(folder, "provinces"), COLUMNS.everyLevel("省"));
    loader.read(table(folder, "cities"), COLUMNS.everyLevel("市").parent("provinceCode"));
    loader.read(table(folder, "areas"), COLUMNS.everyLevel("区县").parent("cityCode"));
    loader.read(table(folder, "streets"), COLUMNS.everyLevel("街道").parent("areaCode"));
    loader.read(table(folder, "villages"), COLUMNS.everyLevel("村居").parent("streetCode"));
    return loader;
  }

  LoadedHierarchy load() {
    HierarchyLoader loader = loader(folder);
    loader.read(Csv.of(grids), COLUMNS.everyLevel("网格").parent("village"));
    return loader.build();
  }

  private static Csv table(Path folder, String name) {
    return Csv.of(folder.resolve(name + ".csv"));
  }

  @Override
  public void close() {
    try {
      Files.delete(grids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
