package io.urbangov.geo.region;

import static java.util.Objects.requireNonNull;

import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.PlaceLocator;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which grid (网格) holds a point: polygons of units, their edges filed in cells.
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
  private final Tiling tiling;
  private final CellOwners owners;
  private volatile @Nullable Neighbourhood neighbourhood;

  GridIndex(CoordinateSystem crs, List<String> codes, Tiling tiling) {
    this.crs = requireNonNull(crs, "crs");
    this.codes = codes;
    this.tiling = tiling;
    this.owners = CellOwnersBuilder.build(tiling);
  }

  /**
   * Starts an index of polygons of any origin.
   *
   * @param crs what the coordinates of all of them mean
   */
  public static GridIndexBuilder builder(CoordinateSystem crs) {
    return new GridIndexBuilder(crs);
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
    return builder(crs).addGeoJson(file, properties).build();
  }

  /**
   * Reads GeoJSON as {@link #read(Path, CoordinateSystem, GridProperties)} does, and closes it.
   *
   * @param source the name for rejections
   */
  public static LoadedGrids read(
      Reader text, String source, CoordinateSystem crs, GridProperties properties) {
    return builder(crs).source(source).addGeoJson(text, properties).build();
  }

  /** The number of polygons. */
  public int size() {
    return codes.size();
  }

  /** How much memory the coordinates and cells take, in bytes; codes apart. */
  public long sizeInBytes() {
    return owners.bytes();
  }

  /** What the coordinates of polygons and points mean. */
  public CoordinateSystem crs() {
    return crs;
  }

  /** The code of the unit that a polygon belongs to. */
  public String code(int polygon) {
    return codes.get(check(polygon));
  }

  /** A place in a polygon, for its label or as its centre. Linear in its vertices. */
  public GeoPoint center(int polygon) {
    return Shapes.inside(Shapes.oddEven(tiling.rings(check(polygon))));
  }

  /** The rings of a polygon, closed, to draw it: what lies in an odd number of them is inside. */
  public List<List<GeoPoint>> rings(int polygon) {
    return tiling.rings(check(polygon)).stream().map(Shapes::points).toList();
  }

  private int check(int polygon) {
    if (polygon < 0 || polygon >= size()) {
      throw new IllegalArgumentException("polygon must be in [0, " + size() + "), was: " + polygon);
    }
    return polygon;
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
   * Finds the polygon of each point, as {@link #find(double, double)} does, on all cores.
   *
   * <p>The result depends on neither the number of threads nor the order of the points.
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
    new BatchAssignment(owners, lon, lat, out).run();
  }

  /** The code of the unit that holds a point, in this index's coordinate system. */
  @Override
  public Optional<String> locate(double lon, double lat) {
    int polygon = owners.find(lon, lat);
    return polygon < 0 ? Optional.empty() : Optional.of(codes.get(polygon));
  }

  /** As {@link #locate(double, double)}. */
  public Optional<String> locate(GeoPoint point) {
    return locate(point.lon(), point.lat());
  }

  /**
   * The codes of all units that hold a point, the smallest polygon first: grid, community, street.
   *
   * <p>Of the polygons of one level exactly one holds a point of a border between them, as in
   * {@link #find}. Slower than that by a factor of a hundred; the first call, and that of {@link
   * #nearest}, build a tree of rectangles, of some 100 bytes a polygon.
   */
  public List<String> listContaining(GeoPoint point) {
    return neighbourhood().holding(point.lon(), point.lat()).stream().map(codes::get).toList();
  }

  /**
   * The unit that holds a point, at distance zero, or else the one whose border is nearest.
   *
   * <p>For points just outside, such as a jetty or a bridge: never silently, as the distance says
   * so. Right to 0.1 % within 10 km. Linear in the vertices of the polygons that are near.
   *
   * @param within how far away a unit may be
   */
  public Optional<NearUnit> nearest(GeoPoint point, Distance within) {
    int owner = find(point.lon(), point.lat());
    if (owner >= 0) {
      return Optional.of(new NearUnit(codes.get(owner), Distance.ofMetres(0)));
    }
    return neighbourhood()
        .nearest(LocalMetres.around(point), within.metres())
        .map(it -> new NearUnit(codes.get(it.polygon()), Distance.ofMetres(it.metres())));
  }

  /** Made when it is first asked for; two threads at once make two that are alike. */
  private Neighbourhood neighbourhood() {
    Neighbourhood made = neighbourhood;
    if (made == null) {
      made = new Neighbourhood(tiling);
      neighbourhood = made;
    }
    return made;
  }

  /**
   * What is wrong with the polygons as a tiling: overlaps, gaps, and units and polygons without the
   * other. Takes some milliseconds for each polygon. What was rejected in reading is not looked at:
   * see {@link LoadedGrids#rejections}.
   *
   * @param units the units that should have polygons; those of a unit and of one above it may share
   *     ground
   */
  public TilingAudit audit(Hierarchy units) {
    return new TilingAuditor(tiling, codes, requireNonNull(units, "units")).audit();
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
