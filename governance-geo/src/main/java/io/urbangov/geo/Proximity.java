package io.urbangov.geo;

import io.urbangov.resolve.BlockingKey;
import io.urbangov.resolve.Similarity;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * How near two points are, to compare and block records by place (位置邻近).
 *
 * <p>The similarity falls evenly from 1 at the same point to 0 at the given reach. Any two points
 * closer than the reach share a blocking key, wherever cells end: each is filed under the four
 * cells of twice the reach that are around it, so that records up to three times the reach apart
 * may be compared. Points must be of one coordinate system. Immutable and thread-safe.
 */
public final class Proximity implements Similarity<GeoPoint>, BlockingKey<GeoPoint> {

  private static final double METRES_PER_DEGREE =
      GeoPoint.ofLonLat(0, 0).distanceTo(GeoPoint.ofLonLat(0, 1)).metres();

  /** Cells are this much larger than needed, more than rounding can take away. */
  private static final double MARGIN = 1 + 1e-9;

  private final double reachMetres;
  private final double heightDegrees;

  private Proximity(Distance reach) {
    this.reachMetres = reach.metres();
    this.heightDegrees = 2 * reachMetres * MARGIN / METRES_PER_DEGREE;
  }

  /**
   * Returns nearness within a reach.
   *
   * @param reach from 1 m to 100 km: for one address some 100 m, for one event its category's
   */
  public static Proximity within(Distance reach) {
    if (reach.metres() < 1 || reach.kilometres() > 100) {
      throw new IllegalArgumentException("reach must be in [1 m, 100 km], was: " + reach);
    }
    return new Proximity(reach);
  }

  @Override
  public double of(GeoPoint a, GeoPoint b) {
    return Math.max(0, 1 - a.distanceTo(b).metres() / reachMetres);
  }

  /** The four cells around a point, fewer at the poles. */
  @Override
  public Collection<String> of(GeoPoint point) {
    Set<String> keys = new TreeSet<>();
    double rows = point.lat() / heightDegrees;
    for (long row : around(rows)) {
      long columns = columns(row);
      for (long column : around((point.lon() + 180) / 360 * columns)) {
        keys.add(row + ":" + Math.floorMod(column, columns));
      }
    }
    return keys;
  }

  /** The cell that a place is in, and the one whose border is nearer. */
  private static long[] around(double place) {
    long cell = (long) Math.floor(place);
    return new long[] {cell, place - cell < 0.5 ? cell - 1 : cell + 1};
  }

  /** How many cells go around the earth in a row: each wide enough where the row is shortest. */
  private long columns(long row) {
    double farthest = (Math.max(Math.abs(row), Math.abs(row + 1)) + 1) * heightDegrees;
    double around = 360 * METRES_PER_DEGREE * Math.cos(Math.toRadians(Math.min(90, farthest)));
    return Math.max(1, (long) (around / (2 * reachMetres * MARGIN)));
  }
}
