package io.urbangov.geo.region;

import io.urbangov.geo.GeoPoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Shapes from JTS geometries and back. */
final class Shapes {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Shapes() {}

  /** The rings of a polygon or multipolygon, or {@code null} for anything else. */
  static @Nullable Shape of(Geometry geometry) {
    if (!(geometry instanceof Polygon || geometry instanceof MultiPolygon)) {
      return null;
    }
    Shape.Builder shape = new Shape.Builder();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) geometry.getGeometryN(i);
      if (!polygon.isEmpty()) {
        add(shape, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          add(shape, polygon.getInteriorRingN(hole));
        }
        shape.endPolygon();
      }
    }
    return shape.build();
  }

  private static void add(Shape.Builder shape, LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    for (int i = 0; i < points.size(); i++) {
      shape.point(points.getX(i), points.getY(i));
    }
    shape.endRing();
  }

  static Geometry geometry(Shape shape) {
    Polygon[] polygons = new Polygon[shape.polygonEnd().length];
    int ring = 0;
    for (int i = 0; i < polygons.length; i++) {
      LinearRing shell = ring(shape, ring++);
      LinearRing[] holes = new LinearRing[shape.polygonEnd()[i] - ring];
      for (int hole = 0; hole < holes.length; hole++) {
        holes[hole] = ring(shape, ring++);
      }
      polygons[i] = FACTORY.createPolygon(shell, holes);
    }
    return FACTORY.createMultiPolygon(polygons);
  }

  /** What lies in an odd number of rings. */
  static Geometry oddEven(List<double[]> rings) {
    Geometry all = polygon(rings.get(0));
    for (double[] ring : rings.subList(1, rings.size())) {
      all =
          OverlayNGRobust.overlay(repaired(all), repaired(polygon(ring)), OverlayNG.SYMDIFFERENCE);
    }
    return all;
  }

  static Geometry repaired(Geometry geometry) {
    return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
  }

  static Geometry union(List<Geometry> geometries) {
    return OverlayNGRobust.union(geometries, FACTORY);
  }

  static Geometry withoutHoles(Geometry geometry) {
    Polygon[] filled = new Polygon[geometry.getNumGeometries()];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = FACTORY.createPolygon(((Polygon) geometry.getGeometryN(i)).getExteriorRing());
    }
    return FACTORY.createMultiPolygon(filled);
  }

  static GeoPoint inside(Geometry area) {
    Coordinate point = area.getInteriorPoint().getCoordinate();
    return GeoPoint.ofLonLat(point.x, point.y);
  }

  static List<GeoPoint> points(double[] xy) {
    return IntStream.range(0, xy.length / 2)
        .mapToObj(i -> GeoPoint.ofLonLat(xy[2 * i], xy[2 * i + 1]))
        .toList();
  }

  private static Polygon polygon(double[] xy) {
    return FACTORY.createPolygon(ring(xy));
  }

  private static LinearRing ring(Shape shape, int ring) {
    return ring(
        Arrays.copyOfRange(shape.xy(), 2 * shape.ringStart(ring), 2 * shape.ringEnd()[ring]));
  }

  private static LinearRing ring(double[] xy) {
    CoordinateSequence points = new PackedCoordinateSequence.Double(xy, 2, 0);
    return FACTORY.createLinearRing(points);
  }
}
