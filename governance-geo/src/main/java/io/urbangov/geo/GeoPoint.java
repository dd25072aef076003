package io.urbangov.geo;

import io.urbangov.clean.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * A point on the ground, in degrees east and north. Its coordinate system is stated beside it,
 * where it matters: see {@code CoordinateSystem}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lon longitude in [-180, 180]
 * @param lat latitude in [-90, 90]
 */
public record GeoPoint(double lon, double lat) {

  /** IUGG mean radius R1 of the earth, in metres (Moritz 2000, Geodetic Reference System 1980). */
  private static final double EARTH_RADIUS_METRES = 6_371_008.8;

  /** Throws {@link IllegalArgumentException} when out of range or not a number. */
  public GeoPoint {
    if (!(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("longitude must be in [-180, 180], was: " + lon);
    }
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("latitude must be in [-90, 90], was: " + lat);
    }
  }

  /** Returns the point at a longitude and a latitude, in degrees. */
  public static GeoPoint ofLonLat(double lon, double lat) {
    return new GeoPoint(lon, lat);
  }

  /** Returns the point at a latitude and a longitude, in degrees. */
  public static GeoPoint ofLatLon(double lat, double lon) {
    return new GeoPoint(lon, lat);
  }

  /**
   * Parses {@code lon,lat} in degrees, split by a comma (full-width too) or blanks.
   *
   * <p>Refused with {@code syntax}, {@code lon} or {@code lat}.
   */
  public static Parsed<GeoPoint> parseLonLat(@Nullable String text) {
    return PointParser.parse(text, true);
  }

  /** Parses {@code lat,lon}: as {@link #parseLonLat}, the other way round. */
  public static Parsed<GeoPoint> parseLatLon(@Nullable String text) {
    return PointParser.parse(text, false);
  }

  /**
   * How far it is to another point of the same coordinate system, on a sphere (haversine).
   *
   * <p>Up to 0.6 % off the ellipsoid's figure, along meridians near the equator and the poles.
   */
  public Distance distanceTo(GeoPoint other) {
    double dLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
    double dLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h =
        dLat * dLat
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * dLon * dLon;
    return new Distance(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h))));
  }
}
