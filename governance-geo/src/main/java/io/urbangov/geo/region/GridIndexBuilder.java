package io.urbangov.geo.region;

import static java.util.Objects.requireNonNull;

import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.hierarchy.UnitRow;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Gathers polygons for a {@link GridIndex}: from GeoJSON, well-known text (WKT) and JTS geometries.
 *
 * <p>Nothing here throws on data: what cannot be used is rejected, with the number of its feature.
 * Of features with one code the first usable one counts. Not thread-safe.
 */
public final class GridIndexBuilder {

  private final CoordinateSystem crs;
  private final FeatureIntake intake = new FeatureIntake();
  private String source = "geometries";
  private long added;

  GridIndexBuilder(CoordinateSystem crs) {
    this.crs = requireNonNull(crs, "crs");
  }

  /** Names what is added from here on, for rejections; its features count from 1 again. */
  public GridIndexBuilder source(String name) {
    source = requireNonNull(name, "name");
    added = 0;
    return this;
  }

  /** Rejects with {@code code.unknown} whatever is added from here on with another code. */
  public GridIndexBuilder known(Predicate<String> codes) {
    intake.known(requireNonNull(codes, "codes"));
    return this;
  }

  /** Adds the features of a GeoJSON file, streamed; the file's name is their source. */
  public GridIndexBuilder addGeoJson(Path file, GridProperties properties) {
    new GridReader(String.valueOf(file.getFileName()), properties, intake)
        .read(json -> json.createParser(Files.newInputStream(file)));
    return this;
  }

  /** Adds the features of GeoJSON text, streamed, and closes it. */
  public GridIndexBuilder addGeoJson(Reader text, GridProperties properties) {
    new GridReader(source, properties, intake).read(json -> GridReader.open(json, text));
    return this;
  }

  /** Adds a polygon or multipolygon, which is copied. */
  public GridIndexBuilder add(@Nullable String code, Geometry geometry) {
    intake.accept(unit(code), Shapes.of(geometry));
    return this;
  }

  /** Adds a polygon or multipolygon as well-known text (OGC 06-103r4, 7). */
  public GridIndexBuilder addWkt(@Nullable String code, @Nullable String text) {
    intake.accept(unit(code), wkt(text));
    return this;
  }

  private UnitRow unit(@Nullable String code) {
    return new UnitRow(source, ++added, code, null, null, null);
  }

  private static @Nullable Shape wkt(@Nullable String text) {
    try {
      return text == null ? null : Shapes.of(new WKTReader().read(text));
    } catch (ParseException | IllegalArgumentException noGeometry) {
      return null;
    }
  }

  /** Indexes what was added and not rejected. Call it once. */
  public LoadedGrids build() {
    return intake.build(crs);
  }
}
