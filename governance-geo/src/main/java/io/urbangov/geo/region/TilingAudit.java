package io.urbangov.geo.region;

import io.urbangov.geo.GeoPoint;
import java.util.List;

/**
 * What is wrong with polygons that should tile the ground (网格无缝无重叠检查).
 *
 * <p>All lists are sorted, the largest area first, or by code. Areas are right to 1 % for anything
 * up to the size of a city. Immutable and thread-safe.
 *
 * @param overlaps pairs of polygons, neither above the other, that share ground
 * @param gaps ground that nobody of the lowest units has, though it is enclosed by the polygons or
 *     lies in the polygon of a unit above; a gap that is open to the outside is none
 * @param crossed codes of polygons whose rings touch or cross themselves by a hair, and were let
 *     pass
 * @param unitsWithoutPolygon codes of units with nothing below them and no polygon
 * @param polygonsWithoutUnit codes of polygons that are no unit's
 */
public record TilingAudit(
    List<Overlap> overlaps,
    List<Gap> gaps,
    List<String> crossed,
    List<String> unitsWithoutPolygon,
    List<String> polygonsWithoutUnit) {

  /** Copies the lists. */
  public TilingAudit {
    overlaps = List.copyOf(overlaps);
    gaps = List.copyOf(gaps);
    crossed = List.copyOf(crossed);
    unitsWithoutPolygon = List.copyOf(unitsWithoutPolygon);
    polygonsWithoutUnit = List.copyOf(polygonsWithoutUnit);
  }

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return overlaps.isEmpty()
        && gaps.isEmpty()
        && crossed.isEmpty()
        && unitsWithoutPolygon.isEmpty()
        && polygonsWithoutUnit.isEmpty();
  }

  /**
   * Ground that two polygons have. Immutable and thread-safe.
   *
   * @param owner the unit that points there are given to
   * @param other the other one
   * @param squareMetres how much ground
   * @param at a place in it
   */
  public record Overlap(String owner, String other, double squareMetres, GeoPoint at) {}

  /**
   * Ground that nobody has. Immutable and thread-safe.
   *
   * @param squareMetres how much ground
   * @param at a place in it
   */
  public record Gap(double squareMetres, GeoPoint at) {}
}
