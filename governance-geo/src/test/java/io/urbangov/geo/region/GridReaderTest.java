package io.urbangov.geo.region;

import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Rejection;
import io.urbangov.hierarchy.UnitRow;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridReaderTest {

  private static final String GOOD =
      feature("good", "\"Polygon\"", "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]");

  private static String feature(String code, String type, String coordinates) {
    return "{\"geometry\":{\"coordinates\":%s,\"type\":%s},\"properties\":{\"code\":\"%s\"}}"
        .formatted(coordinates, type, code);
  }

  private static String polygon(String coordinates) {
    return feature("x", "\"Polygon\"", coordinates);
  }

  private static LoadedGrids read(String text) {
    return GridIndex.read(new StringReader(text), "g.json", WGS84, GridProperties.DEFAULT);
  }

  private static LoadedGrids readFeature(String feature) {
    return read(
        "{\"features\":[" + feature + "," + GOOD + "],\"type\":\"FeatureCollection\",\"crs\":{}}");
  }

  @Test
  void read_brokenGeometry_costsNoOther() {
    String[] broken = {
      "null",
      "7",
      polygon("null"),
      polygon("[]"),
      polygon("[[]]"),
      polygon("[[[0,0],[1,0],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,1],[0,1]]]"),
      polygon("[[[0,0],[1,0],[1,1],[0,1],[0,1e-9]]]"),
      polygon("[[[0,0],[1,0],[1,NaN],[0,1],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,\"1\"],[0,1],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,null],[0,1],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1],[0,1],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,{\"a\":[1]}],[0,1],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,1e999],[0,1],[0,0]]]"),
      polygon("[[[0,0],[181,0],[1,1],[0,1],[0,0]]]"),
      polygon("[[[0,0],[1,1],[2,2],[0,0]]]"),
      polygon("[[[0,0],[1,1],[1,0],[0,1],[0,0]]]"),
      polygon("[[[0,0],[4,0],[4,4],[1,-1],[0,4],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,1],[0,1],[0,0]],[[5,5],[6,5],[6,6],[5,5]]]"),
      polygon("[[[[0,0],[1,0],[1,1],[0,1],[0,0]]]]"),
      polygon("[[0,0],[1,0],[1,1],[0,1],[0,0]]"),
      polygon("[[[[[[[[0,0]]]]]]]]"),
      polygon("[[[0,0],[1,0],[1,1],[0,1],[0,0]],7]"),
      feature("x", "\"MultiPolygon\"", "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]"),
      feature("x", "\"MultiPolygon\"", "[[[[0,0],[4,0],[4,4],[0,0]]],[[[1,0],[4,0],[4,3],[1,0]]]]"),
      feature("x", "\"MultiPolygon\"", "[[],[[[0,0],[4,0],[4,4],[0,0]]]]"),
      feature("x", "\"Point\"", "[0,0]"),
      feature("x", "[1]", "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]"),
      "{\"geometry\":null,\"properties\":{\"code\":\"x\"}}",
      "{\"geometry\":[[1]],\"properties\":{\"code\":\"x\"}}",
    };
    for (String feature : broken) {
      LoadedGrids loaded = readFeature(feature);
      assertThat(loaded.index().size()).as(feature).isEqualTo(1);
      assertThat(loaded.index().locate(0.5, 0.5)).as(feature).contains("good");
      String code = feature.contains("code") ? "geometry.invalid" : "code.missing";
      assertThat(loaded.rejections())
          .as(feature)
          .extracting(r -> r.source() + " " + r.line() + " " + r.code())
          .containsExactly("g.json 1 " + code);
    }
  }

  @Test
  void read_harmlessOddities_areAccepted() {
    String[] fine = {
      polygon("[[[0,0,7.5],[1,0,8],[1,1,9],[0,1,9],[0,0,7.5]]]"),
      polygon("[[[0,0],[0,1],[1,1],[1,0],[0,0]]]"),
      polygon("[[[0,0],[1,0],[1,0],[1,1],[0,1],[0,0]]]"),
      // A spike that runs back on itself, and a crossing by a hair of 1e-10 of the area.
      polygon("[[[0,0],[1,0],[2,0],[1,0],[1,1],[0,1],[0,0]]]"),
      polygon(
          "[[[0,0],[1,0],[1,1],[0.00001,1],[0,1.00001],[0,0.99999],[0.00001,1.00001],[0,0.9],"
              + "[0,0]]]"),
      feature(
          "x", "\"MultiPolygon\"", "[[[[0,0],[1,0],[1,1],[0,0]]],[[[0,0],[0,-1],[-1,0],[0,0]]]]"),
    };
    for (String feature : fine) {
      LoadedGrids loaded = readFeature(feature);
      assertThat(loaded.rejections()).as(feature).isEmpty();
      assertThat(loaded.index().size()).as(feature).isEqualTo(2);
    }
  }

  @Test
  void read_codes_missingAndDuplicate() {
    LoadedGrids loaded =
        read(
            """
            {"type": "FeatureCollection", "features": [
              {"properties": {"code": " ", "name": "无"}, "geometry": null},
              {"properties": {"code": ["x"]}, "geometry": null},
              {"properties": null, "geometry": null},
              %s, %s, %s]}
            """
                .formatted(polygon("[]"), polygon("[[[0,0],[1,0],[1,1],[0,0]]]"), polygon("[]")));
    assertThat(loaded.rejections())
        .extracting(r -> r.line() + " " + r.code())
        .containsExactly(
            "1 code.missing",
            "2 code.missing",
            "3 code.missing",
            "4 geometry.invalid",
            "6 code.duplicate");
    assertThat(loaded.rejections()).extracting(Rejection::message).noneMatch(m -> m.contains("无"));
    assertThat(loaded.units()).extracting(UnitRow::line).containsExactly(5L);
  }

  @Test
  void read_properties_becomeUnits() {
    String text =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"WARD": 7, "name": "第七网格", "parent": {"adcode": 1}, "level": null},
          "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}}]}
        """;
    LoadedGrids loaded =
        GridIndex.read(
            new StringReader(text), "w.json", WGS84, GridProperties.DEFAULT.withCode("WARD"));
    assertThat(loaded.units()).containsExactly(new UnitRow("w.json", 1, "7", "第七网格", null, null));
    assertThat(loaded.index().locate(0.5, 0.25)).contains("7");
  }

  @Test
  void read_notAFeatureCollection_isUnreadable() {
    for (String text :
        new String[] {
          "",
          "[]",
          "7",
          "null",
          "{}",
          "{\"type\":\"FeatureCollection\"",
          "nonsense",
          GOOD,
          "{\"features\":[" + GOOD + "]}",
          "{\"type\":\"Feature\",\"features\":[" + GOOD + "]}"
        }) {
      LoadedGrids loaded = read(text);
      assertThat(loaded.index().size()).as(text).isZero();
      assertThat(loaded.rejections())
          .as(text)
          .extracting(r -> r.line() + " " + r.code())
          .containsExactly("0 file.unreadable");
    }
  }

  @Test
  void read_syntaxError_keepsWhatCameBefore() {
    for (String end : new String[] {",{\"geometry\":{\"coord", ",}]}", "]}garbage", "],]"}) {
      LoadedGrids loaded =
          read("{\"type\":\"FeatureCollection\",\"features\":[" + polygon("[]") + "," + GOOD + end);
      assertThat(loaded.index().locate(0.5, 0.5)).as(end).contains("good");
      assertThat(loaded.rejections())
          .as(end)
          .extracting(r -> r.line() + " " + r.code())
          .containsExactly("1 geometry.invalid", "0 file.unreadable");
    }
  }

  @Test
  void read_file_withByteOrderMark(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("网格.geojson");
    String text = "\uFEFF{\"type\":\"FeatureCollection\",\"features\":[" + GOOD + "]}";
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    assertThat(GridIndex.read(file, WGS84).index().locate(0.5, 0.5)).contains("good");
    assertThat(read(text).index().locate(0.5, 0.5)).contains("good");
  }

  @Test
  void read_absentFile_isUnreadable(@TempDir Path folder) {
    LoadedGrids loaded = GridIndex.read(folder.resolve("none.geojson"), WGS84);
    assertThat(loaded.index().size()).isZero();
    assertThat(loaded.rejections())
        .containsExactly(
            new Rejection("none.geojson", 0, "file.unreadable", "the file cannot be read"));
  }
}
