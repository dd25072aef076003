package io.urbangov.geo;

import io.urbangov.clean.Parsed;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads two numbers as a point. */
final class PointParser {

  // ASCII digits only: what Double.parseDouble also takes (hex, "NaN", a trailing d) is no degree.
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");
  private static final Pattern GAP =
      Pattern.compile("[\\s\\u3000]*[,，][\\s\\u3000]*|[\\s\\u3000]+");

  private PointParser() {}

  static Parsed<GeoPoint> parse(@Nullable String text, boolean lonFirst) {
    if (text == null || text.isBlank()) {
      return Parsed.missing();
    }
    String[] parts = GAP.split(text.strip(), -1);
    if (parts.length != 2 || !isNumber(parts[0]) || !isNumber(parts[1])) {
      return Parsed.invalid("syntax", "a point must be two numbers with a comma between them");
    }
    double lon = Double.parseDouble(parts[lonFirst ? 0 : 1]);
    double lat = Double.parseDouble(parts[lonFirst ? 1 : 0]);
    if (Math.abs(lon) > 180) {
      return Parsed.invalid("lon", "longitude must be in [-180, 180]");
    }
    return Math.abs(lat) > 90
        ? Parsed.invalid("lat", "latitude must be in [-90, 90]")
        : Parsed.of(GeoPoint.ofLonLat(lon, lat));
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
