package io.urbangov.geo.crs;

import io.urbangov.geo.GeoPoint;
import java.util.Arrays;

/**
 * What a pair of degrees means (坐标系). Feeds rarely say; the wrong one is the wrong grid for most
 * points.
 *
 * <p>Immutable and thread-safe.
 */
public enum CoordinateSystem {
  /** WGS 84, as GPS receivers give it. */
  WGS84(0),
  /** GCJ-02 (火星坐标系), as Chinese maps must use it: WGS 84, shifted by some 500 m. */
  GCJ02(1),
  /** BD-09, Baidu's: GCJ-02, shifted by some more 900 m. */
  BD09(2),
  /**
   * CGCS2000 (国家大地坐标系), as surveys give it. Taken as equal to WGS 84: they differ by centimetres,
   * and by the drift of the plates since 2000.
   */
  CGCS2000(0);

  private final int shifts;

  CoordinateSystem(int shifts) {
    this.shifts = shifts;
  }

  /**
   * Returns the system with exactly this name.
   *
   * @throws IllegalArgumentException that names all four, for any other text
   */
  public static CoordinateSystem parse(String text) {
    for (CoordinateSystem system : values()) {
      if (system.name().equals(text)) {
        return system;
      }
    }
    throw new IllegalArgumentException(
        "crs must be one of " + Arrays.toString(values()) + ", was: " + text);
  }

  /**
   * The same place in another system. A point outside of China's bounding box stays as it is.
   *
   * <p>There and back is exact to 1e-7 degrees (1 cm). The formulas are the public ones; the shifts
   * themselves are secret and known to about a metre.
   */
  public GeoPoint convert(GeoPoint point, CoordinateSystem to) {
    GeoPoint at = point;
    for (int step = shifts; step < to.shifts; step++) {
      at = step == 0 ? MarsShift.apply(at) : BaiduShift.apply(at);
    }
    for (int step = shifts; step > to.shifts; step--) {
      at = step == 1 ? MarsShift.undo(at) : BaiduShift.undo(at);
    }
    return at;
  }
}
