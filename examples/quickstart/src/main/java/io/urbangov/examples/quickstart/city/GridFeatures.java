package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The grids as GeoJSON (RFC 7946), with a few broken features. Grids of the first community are in
 * {@code units.csv} too, so that their features have a code and nothing else. Not thread-safe.
 */
final class GridFeatures {

  static final String FILE = "grids.geojson";

  private record Feature(String text, String code) {}

  private final List<Feature> features = new ArrayList<>();
  private final Unit bareCommunity;
  private final Draw draw;

  GridFeatures(Division division, Draw draw) {
    this.draw = draw;
    Community first = division.communities().get(0);
    bareCommunity = first.unit();
    division.grids().forEach(grid -> features.add(new Feature(feature(grid), "")));
    damage(first.grids().get(0), division.communities().get(1).unit().code());
  }

  String text() {
    return features.stream()
        .map(Feature::text)
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  List<BrokenRow> broken() {
    List<BrokenRow> broken = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      if (!features.get(i).code().isEmpty()) {
        broken.add(new BrokenRow(FILE, i + 1L, features.get(i).code(), false));
      }
    }
    return List.copyOf(broken);
  }

  private String feature(Grid grid) {
    Unit unit = grid.unit();
    String more =
        unit.parent().equals(bareCommunity.code())
            ? ""
            : text("name", unit.name()) + text("parent", unit.parent());
    return feature(text("code", unit.code()) + more, polygon(grid.ring()));
  }

  /** Broken features lie east of the city, so that the grids still tile it. */
  private void damage(Grid first, String parent) {
    String away = polygon(first.ring().stream().map(point -> point.plus(1, 0)).toList());
    String below = text("parent", parent);
    insert("geometry.invalid", text("code", parent + "901") + text("name", "空网格") + below, "null");
    insert(
        "geometry.invalid",
        text("code", parent + "902") + text("name", "线网格") + below,
        polygon(List.of(new Point(102, 40), new Point(102.1, 40), new Point(102, 40))));
    insert("code.missing", text("name", "无码网格") + below, away);
    insert("code.duplicate", text("code", first.unit().code()), away);
    insert("code.unknown", text("code", "990199999999001") + text("name", "无主网格"), away);
  }

  private void insert(String code, String properties, String geometry) {
    int at = draw.between(features.size() / 2, features.size());
    features.add(at, new Feature(feature(properties, geometry), code));
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{"
        + properties.substring(0, properties.length() - 1)
        + "},\"geometry\":"
        + geometry
        + "}";
  }

  private static String text(String name, String value) {
    return "\"" + name + "\":\"" + value + "\",";
  }

  private static String polygon(List<Point> ring) {
    return ring.stream()
        .map(point -> "[" + point.lonText() + "," + point.latText() + "]")
        .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
  }
}
