package io.urbangov.geo.region;

import static java.util.Objects.requireNonNull;

import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.hierarchy.PlaceLocator;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which grid (网格) holds a point: polygons of units, filed in two levels of cells.
 *
 * <p>Exact, without rounding. A point of a border that polygons share has exactly one owner; one of
 * the outer border belongs to the polygon it borders. Where polygons overlap the one with the
 * smallest area wins, so that a file may have the polygons of communities and streets beside those
 * of their grids. Polygons are numbered by area, then by code, so that answers do not depend on the
 * order of the input. Polygons must not cross the antimeridian. Immutable and thread-safe.
 */
public final class GridIndex implements PlaceLocator {

  private final CoordinateSystem crs;
  private final List<String> codes;
  private final CellOwners owners;

  GridIndex(CoordinateSystem crs, List<String> codes, Tiling tiling) {
    this.crs = requireNonNull(crs, "crs");
    this.codes = codes;
    this.owners = CellOwnersBuilder.build(tiling);
  }

  /** Reads a GeoJSON file with the properties of {@link GridProperties#DEFAULT}. */
  public static LoadedGrids read(Path file, CoordinateSystem crs) {
    return read(file, crs, GridProperties.DEFAULT);
  }

  /**
   * Reads a GeoJSON {@code FeatureCollection} of {@code Polygon} and {@code MultiPolygon}.
   *
   * <p>Never throws on data: a feature that cannot be used is rejected with its number from 1, and
   * costs no other; a file that cannot be read, or is no such collection, is rejected with line 0,
   * and what was read before stays. Coordinates only are kept in memory.
   *
   * @param crs what the coordinates of the file mean
   */
  public static LoadedGrids read(Path file, CoordinateSystem crs, GridProperties properties) {
    return new GridReader(String.valueOf(file.getFileName()), properties)
        .read(json -> json.createParser(Files.newInputStream(file)), crs);
  }

  /**
   * Reads GeoJSON as {@link #read(Path, CoordinateSystem, GridProperties)} does, and closes it.
   *
   * @param source the name for rejections
   */
  public static LoadedGrids read(
      Reader text, String source, CoordinateSystem crs, GridProperties properties) {
    return new GridReader(source, properties).read(json -> GridReader.open(json, text), crs);
  }

  /** The number of polygons. */
  public int size() {
    return codes.size();
  }

  /** What the coordinates of polygons and points mean. */
  public CoordinateSystem crs() {
    return crs;
  }

  /** The code of the unit that a polygon belongs to. */
  public String code(int polygon) {
    if (polygon < 0 || polygon >= size()) {
      throw new IllegalArgumentException("polygon must be in [0, " + size() + "), was: " + polygon);
    }
    return codes.get(polygon);
  }

  /**
   * The number of the polygon that holds a point, or -1 outside of all, and for what is no point.
   *
   * @param lon degrees east, in this index's coordinate system
   * @param lat degrees north
   */
  public int find(double lon, double lat) {
    return owners.find(lon, lat);
  }

  /**
   * Finds the polygon of each point, as {@link #find} does.
   *
   * @param lon degrees east, one for each point
   * @param lat degrees north, as many
   * @param out takes the answers, as many
   */
  public void assignAll(double[] lon, double[] lat, int[] out) {
    if (lon.length != lat.length || lon.length != out.length) {
      throw new IllegalArgumentException(
          "lon, lat and out must be equally long, was: "
              + lon.length
              + ", "
              + lat.length
              + ", "
              + out.length);
    }
    for (int i = 0; i < out.length; i++) {
      out[i] = owners.find(lon[i], lat[i]);
    }
  }

  /** The code of the unit that holds a point, in this index's coordinate system. */
  @Override
  public Optional<String> locate(double lon, double lat) {
    int polygon = owners.find(lon, lat);
    return polygon < 0 ? Optional.empty() : Optional.of(codes.get(polygon));
  }

  /** The same polygons, for points of another coordinate system; what is no point is nowhere. */
  public PlaceLocator takingPointsIn(CoordinateSystem other) {
    return (lon, lat) -> {
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
        return Optional.empty();
      }
      GeoPoint point = other.convert(GeoPoint.ofLonLat(lon, lat), crs);
      return locate(point.lon(), point.lat());
    };
  }

  /** Says how many polygons there are. */
  @Override
  public String toString() {
    return "GridIndex of " + size() + " polygons in " + crs;
  }
}
