package io.urbangov.geo.hotspot;

import static java.util.Objects.requireNonNull;

import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place where complaints are counted: a grid, a community, a cell. Immutable and thread-safe.
 *
 * @param code what it is called, unique
 * @param center where it is
 * @param now complaints of the window in question, at least 0
 * @param usual complaints of the time that it is held against, at least 0
 */
public record Site(String code, GeoPoint center, int now, int usual) {

  /** Throws {@link IllegalArgumentException} for a negative count. */
  public Site {
    requireNonNull(code, "code");
    requireNonNull(center, "center");
    if (now < 0 || usual < 0) {
      throw new IllegalArgumentException(
          "now and usual must be at least 0, was: " + now + ", " + usual);
    }
  }

  /**
   * Counts points in cells about as wide and high as asked for, sorted by code.
   *
   * @param now points of the window in question
   * @param usual points of the time that it is held against
   * @param size of a cell: larger ones are faster, and blur what is smaller
   */
  public static List<Site> ofPoints(List<GeoPoint> now, List<GeoPoint> usual, Distance size) {
    if (size.metres() < 1) {
      throw new IllegalArgumentException("size must be at least 1 m, was: " + size);
    }
    List<GeoPoint> all = new ArrayList<>(now);
    all.addAll(usual);
    if (all.isEmpty()) {
      return List.of();
    }
    double middle = all.stream().mapToDouble(GeoPoint::lat).average().orElseThrow();
    double height =
        size.metres() / GeoPoint.ofLonLat(0, 0).distanceTo(GeoPoint.ofLonLat(0, 1)).metres();
    double width = height / Math.max(1e-6, Math.cos(Math.toRadians(middle)));
    Map<String, Site> sites = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      long column = (long) Math.floor(all.get(i).lon() / width);
      long row = (long) Math.floor(all.get(i).lat() / height);
      GeoPoint center = center((column + 0.5) * width, (row + 0.5) * height);
      int isNow = i < now.size() ? 1 : 0;
      Site one = new Site(row + ":" + column, center, isNow, 1 - isNow);
      sites.merge(one.code(), one, Site::plus);
    }
    return List.copyOf(sites.values());
  }

  private Site plus(Site more) {
    return new Site(code, center, now + more.now, usual + more.usual);
  }

  private static GeoPoint center(double lon, double lat) {
    return GeoPoint.ofLonLat(Math.max(-180, Math.min(180, lon)), Math.max(-90, Math.min(90, lat)));
  }
}
