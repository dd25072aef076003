package io.urbangov.examples.quickstart.fusion;

import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.hotspot.HotSpot;
import io.urbangov.geo.hotspot.Site;
import io.urbangov.geo.region.GridIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws a tiling and its hot spots as SVG, with the JDK alone: each grid shaded by its complaints,
 * each hot spot as a numbered circle, with its figures beside the map.
 */
public final class HotSpotMap {

  private static final int WIDTH = 720;
  private static final int MARGIN = 24;
  private static final int LEGEND = 250;
  private static final int TOP = 64;

  /** A circle is around the centers of its sites; drawn, it goes around the sites. */
  private static final int HALF_A_GRID = 18;

  /** From none to many: one hue, darker with more, readable in grey. */
  private static final List<String> SHADES =
      List.of("#f7f7f5", "#dce9f2", "#a9cce3", "#6aa5cd", "#2f75a8");

  private static final List<Integer> FROM = List.of(0, 1, 2, 4, 7);

  private final GridIndex index;

  /** Complaints by code; polygons without are not drawn. */
  private final Map<String, Integer> counts = new HashMap<>();

  private final StringBuilder svg = new StringBuilder();
  private double west = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double perDegreeEast;
  private double perDegreeNorth;

  private HotSpotMap(GridIndex index, List<Site> sites) {
    this.index = index;
    sites.forEach(site -> counts.put(site.code(), site.now()));
  }

  /** Draws the map of one window. */
  public static String draw(String title, GridIndex index, List<Site> sites, List<HotSpot> spots) {
    return new HotSpotMap(index, sites).draw(title, spots);
  }

  private String draw(String title, List<HotSpot> spots) {
    int height = fit();
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"Helvetica,"
            + " Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif\" font-size=\"13\">%n",
        WIDTH + LEGEND, height);
    add("<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n", title);
    add("<text x=\"%d\" y=\"34\" font-size=\"18\" fill=\"#222222\">%s</text>%n", MARGIN, title);
    grids();
    for (int i = 0; i < spots.size(); i++) {
      spot(i + 1, spots.get(i));
    }
    legend(spots);
    return svg.append("</svg>\n").toString();
  }

  /** Finds the scale, and returns the height of the drawing. */
  private int fit() {
    double east = Double.NEGATIVE_INFINITY;
    for (int polygon : drawn()) {
      for (GeoPoint point : index.rings(polygon).get(0)) {
        west = Math.min(west, point.lon());
        east = Math.max(east, point.lon());
        south = Math.min(south, point.lat());
        north = Math.max(north, point.lat());
      }
    }
    perDegreeEast = (WIDTH - 2 * MARGIN) / (east - west);
    perDegreeNorth = perDegreeEast / Math.cos(Math.toRadians((south + north) / 2));
    return TOP + MARGIN + (int) Math.ceil((north - south) * perDegreeNorth);
  }

  private int[] drawn() {
    return IntStream.range(0, index.size())
        .filter(polygon -> counts.containsKey(index.code(polygon)))
        .toArray();
  }

  private double x(GeoPoint point) {
    return MARGIN + (point.lon() - west) * perDegreeEast;
  }

  private double y(GeoPoint point) {
    return TOP + (north - point.lat()) * perDegreeNorth;
  }

  private void grids() {
    add("<g stroke=\"#9aa4ab\" stroke-width=\"0.7\" fill-rule=\"evenodd\">%n");
    for (int polygon : drawn()) {
      String shade = SHADES.get(level(counts.getOrDefault(index.code(polygon), 0)));
      add("<path fill=\"%s\" d=\"", shade);
      for (List<GeoPoint> ring : index.rings(polygon)) {
        String command = "M";
        for (GeoPoint point : ring.subList(0, ring.size() - 1)) {
          add("%s%.1f %.1f", command, x(point), y(point));
          command = "L";
        }
        add("Z");
      }
      add("\"/>%n");
    }
    add("</g>%n");
  }

  private static int level(int count) {
    int level = 0;
    while (level + 1 < FROM.size() && count >= FROM.get(level + 1)) {
      level++;
    }
    return level;
  }

  private void spot(int number, HotSpot spot) {
    double metresPerDegree = GeoPoint.ofLonLat(0, 0).distanceTo(GeoPoint.ofLonLat(0, 1)).metres();
    double radius = spot.radius().metres() / metresPerDegree * perDegreeNorth + HALF_A_GRID;
    add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"none\" stroke=\"#c0392b\""
            + " stroke-width=\"2.5\"/>%n",
        x(spot.center()), y(spot.center()), radius);
    badge(number, x(spot.center()) + radius * 0.71, y(spot.center()) - radius * 0.71);
  }

  private void badge(int number, double x, double y) {
    add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"9\" fill=\"#c0392b\"/>", x, y);
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"12\" font-weight=\"bold\""
            + " fill=\"#ffffff\">%d</text>%n",
        x, y + 4.2, number);
  }

  private void legend(List<HotSpot> spots) {
    int y = TOP + 10;
    text(WIDTH, y, "#222222", "Complaints 诉求数");
    for (int i = 0; i < SHADES.size(); i++) {
      add(
          "<rect x=\"%d\" y=\"%d\" width=\"18\" height=\"14\" fill=\"%s\" stroke=\"#9aa4ab\"/>%n",
          WIDTH, y + 12 + 20 * i, SHADES.get(i));
      text(WIDTH + 26, y + 24 + 20 * i, "#222222", range(i));
    }
    y += 12 + 20 * SHADES.size() + 28;
    text(WIDTH, y, "#222222", spots.isEmpty() ? "No hot spot 无聚集" : "Hot spots 聚集区");
    for (int i = 0; i < spots.size(); i++) {
      HotSpot spot = spots.get(i);
      badge(i + 1, WIDTH + 9, y + 22 + 26 * i);
      text(WIDTH + 26, y + 26 + 26 * i, "#222222", figures(spot));
    }
  }

  private static String figures(HotSpot spot) {
    return String.format(
        Locale.ROOT,
        "%d, usually %.1f (p = %.3f)",
        spot.observed(),
        spot.expected(),
        spot.pValue());
  }

  private static String range(int level) {
    if (level + 1 == FROM.size()) {
      return FROM.get(level) + " and more";
    }
    int last = FROM.get(level + 1) - 1;
    return last == FROM.get(level) ? "" + last : FROM.get(level) + "–" + last;
  }

  private void text(int x, int y, String color, String text) {
    add("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n", x, y, color, text);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }
}
