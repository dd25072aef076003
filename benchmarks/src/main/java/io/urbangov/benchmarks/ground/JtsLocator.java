package io.urbangov.benchmarks.ground;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** How a point finds its polygon with JTS: the tree of envelopes, then a test of each candidate. */
public final class JtsLocator {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private record Item<T>(int polygon, T tester) {}

  /** Finds the polygon of a point. */
  @FunctionalInterface
  public interface Locator {
    /** The number of the first polygon found that covers a point, or -1. */
    int find(double x, double y);
  }

  private JtsLocator() {}

  /** STRtree and PreparedGeometry.covers. */
  public static Locator prepared(List<Polygon> polygons) {
    return of(
        polygons,
        PreparedGeometryFactory::prepare,
        (PreparedGeometry tester, Coordinate point) -> tester.covers(FACTORY.createPoint(point)));
  }

  /** STRtree and IndexedPointInAreaLocator. */
  public static Locator indexed(List<Polygon> polygons) {
    return of(
        polygons,
        IndexedPointInAreaLocator::new,
        (tester, point) -> tester.locate(point) != Location.EXTERIOR);
  }

  /** STRtree and a plain, exact count of crossings: slow and simple, the judge. */
  public static Locator exact(List<Polygon> polygons) {
    return of(
        polygons,
        polygon -> polygon.getExteriorRing().getCoordinateSequence(),
        (ring, point) -> RayCrossingCounter.locatePointInRing(point, ring) != Location.EXTERIOR);
  }

  private static <T> Locator of(
      List<Polygon> polygons, Function<Polygon, T> make, BiPredicate<T, Coordinate> covers) {
    STRtree tree = new STRtree();
    for (int i = 0; i < polygons.size(); i++) {
      Polygon polygon = polygons.get(i);
      tree.insert(polygon.getEnvelopeInternal(), new Item<>(i, make.apply(polygon)));
    }
    tree.build();
    return (x, y) -> {
      Coordinate point = new Coordinate(x, y);
      @SuppressWarnings("unchecked")
      List<Item<T>> candidates = tree.query(new Envelope(point));
      for (Item<T> item : candidates) {
        if (covers.test(item.tester(), point)) {
          return item.polygon();
        }
      }
      return -1;
    };
  }
}
