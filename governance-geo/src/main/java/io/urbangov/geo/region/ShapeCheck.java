package io.urbangov.geo.region;

import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Whether a shape can own ground, and if not, why.
 *
 * <p>Simplified borders often touch or cross themselves by a hair: 24 of the 35 features of a
 * well-known map of China do. A self-crossing is let pass when it moves less than {@link
 * #NEGLIGIBLE} of the area; the odd-even rule of {@link Shape} is well defined there. Thread-safe.
 */
final class ShapeCheck {

  /** Share of the area; 1 m² of a hectare. */
  private static final double NEGLIGIBLE = 1e-4;

  private ShapeCheck() {}

  /** The rule that a shape breaks, or empty when it is usable. */
  static Optional<String> problem(Shape shape) {
    if (shape.ringEnd().length == 0 || shape.polygonEnd().length == 0) {
      return Optional.of("a grid must have a polygon");
    }
    if (!inRange(shape.xy())) {
      return Optional.of("longitude must be in [-180, 180] and latitude in [-90, 90]");
    }
    for (int ring = 0; ring < shape.ringEnd().length; ring++) {
      int start = shape.ringStart(ring);
      int end = shape.ringEnd()[ring];
      if (end - start < 4) {
        return Optional.of("a ring must have at least 4 points");
      }
      if (shape.xy()[2 * start] != shape.xy()[2 * end - 2]
          || shape.xy()[2 * start + 1] != shape.xy()[2 * end - 1]) {
        return Optional.of("a ring must end where it starts");
      }
    }
    return SimpleRing.isPlain(shape) ? Optional.empty() : crossing(Shapes.geometry(shape));
  }

  private static boolean inRange(double[] xy) {
    for (int i = 0; i < xy.length; i += 2) {
      if (!(Math.abs(xy[i]) <= 180 && Math.abs(xy[i + 1]) <= 90)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> crossing(Geometry geometry) {
    if (enclosedArea(geometry) == 0) {
      return Optional.of("a polygon must enclose an area");
    }
    IsValidOp check = new IsValidOp(geometry);
    check.setSelfTouchingRingFormingHoleValid(true);
    return check.isValid() || isNegligible(geometry)
        ? Optional.empty()
        : Optional.of("rings must not cross themselves or each other");
  }

  private static boolean isNegligible(Geometry crossed) {
    double area = enclosedArea(crossed);
    try {
      return Math.abs(GeometryFixer.fix(crossed).getArea() - area) <= NEGLIGIBLE * area;
    } catch (TopologyException beyondRepair) {
      return false;
    }
  }

  /** The signed areas of the rings, shells less holes: loops of a crossed ring cancel out. */
  private static double enclosedArea(Geometry geometry) {
    double area = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) geometry.getGeometryN(i);
      area += area(polygon.getExteriorRing());
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        area -= area(polygon.getInteriorRingN(hole));
      }
    }
    return area;
  }

  private static double area(LinearRing ring) {
    return Math.abs(Area.ofRingSigned(ring.getCoordinateSequence()));
  }
}
