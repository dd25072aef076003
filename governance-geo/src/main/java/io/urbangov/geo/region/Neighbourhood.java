package io.urbangov.geo.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which polygons are near a point, found by their rectangles. For questions that are asked now and
 * then: about a hundred times slower than {@link CellOwners}. Immutable and thread-safe.
 */
final class Neighbourhood {

  private final Tiling tiling;
  private final STRtree rectangles = new STRtree();

  Neighbourhood(Tiling tiling) {
    this.tiling = tiling;
    for (int polygon = 0; polygon < tiling.polygons(); polygon++) {
      Extent extent =
          Extent.of(
              tiling,
              tiling.firstPoint(polygon),
              tiling.ringEnd(tiling.firstRing(polygon + 1) - 1));
      rectangles.insert(
          new Envelope(extent.minX(), extent.maxX(), extent.minY(), extent.maxY()), polygon);
    }
    rectangles.build(); // else the first query would, which is not thread-safe
  }

  /** The polygons that hold a point, ascending; on the outer border, as if it were just inside. */
  List<Integer> holding(double x, double y) {
    List<Integer> around = near(x, y, 0, 0);
    List<Integer> holding = around.stream().filter(it -> tiling.holds(it, x, y)).toList();
    if (!holding.isEmpty()) {
      return holding;
    }
    List<Integer> bordering = around.stream().filter(it -> tiling.borders(it, x, y)).toList();
    return bordering.size() <= 1 ? bordering : nested(bordering);
  }

  /** Of polygons that meet in a point, the first, and those that it lies in. */
  private List<Integer> nested(List<Integer> bordering) {
    int first = bordering.get(0);
    Coordinate inside = Shapes.oddEven(tiling.rings(first)).getInteriorPoint().getCoordinate();
    return bordering.stream()
        .filter(it -> it == first || tiling.holds(it, inside.x, inside.y))
        .toList();
  }

  /** The polygon whose border is nearest, of equally near ones the first. */
  Optional<Approach> nearest(LocalMetres metres, double most) {
    double x = metres.lon();
    double y = metres.lat();
    return near(x, y, metres.degreesEast(most), metres.degreesNorth(most)).stream()
        .map(it -> new Approach(it, tiling.distance(it, metres)))
        .filter(it -> it.metres() <= most)
        .min(Comparator.comparingDouble(Approach::metres).thenComparing(Approach::polygon));
  }

  private List<Integer> near(double x, double y, double east, double north) {
    @SuppressWarnings("unchecked")
    List<Integer> found = rectangles.query(new Envelope(x - east, x + east, y - north, y + north));
    return found.stream().sorted().toList();
  }

  /** How near a polygon is. */
  record Approach(int polygon, double metres) {}
}
