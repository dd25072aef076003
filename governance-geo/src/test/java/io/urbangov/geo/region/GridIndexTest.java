package io.urbangov.geo.region;

import static io.urbangov.geo.crs.CoordinateSystem.BD09;
import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.geo.GeoPoint;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridIndexTest {

  private static LoadedGrids read(String... features) {
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return GridIndex.read(new StringReader(text), "grids.geojson", WGS84, GridProperties.DEFAULT);
  }

  private static String square(String code, double x, double y, double size) {
    return feature(code, "Polygon", "[" + ring(x, y, size) + "]");
  }

  private static String ring(double x, double y, double size) {
    double e = x + size;
    double n = y + size;
    return "[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]".formatted(x, y, e, y, e, n, x, n, x, y);
  }

  private static String feature(String code, String type, String coordinates) {
    return """
        {"type":"Feature","properties":{"code":"%s"},
         "geometry":{"type":"%s","coordinates":%s}}"""
        .formatted(code, type, coordinates);
  }

  @Test
  void find_sharedBorder_hasOneOwner_outerBorderToo() {
    GridIndex index =
        read(square("b", 1, 0, 1), square("a", 0, 0, 1), square("c", 0, 1, 1)).index();
    assertThat(index.code(0)).isEqualTo("a");
    assertThat(index.locate(0.5, 0.5)).contains("a");
    assertThat(index.locate(1, 0.5)).as("shared, west of b").contains("b");
    assertThat(index.locate(0.5, 1)).as("shared, south of c").contains("c");
    assertThat(index.locate(0, 0.5)).as("outer, west").contains("a");
    assertThat(index.locate(2, 0.5)).as("outer, east").contains("b");
    assertThat(index.locate(0.5, 2)).as("outer, north").contains("c");
    assertThat(index.locate(1, 2)).as("outer corner").contains("c");
    assertThat(index.locate(1, 1)).as("where three meet and a fourth is missing").contains("a");
    assertThat(index.locate(1.5, 1.5)).isEmpty();
    assertThat(index.locate(2.0000000000000004, 0.5)).isEmpty();
  }

  @Test
  void find_whatIsNoPoint_isNowhere() {
    GridIndex index = read(square("a", 0, 0, 1)).index();
    assertThat(index.find(Double.NaN, 0.5)).isEqualTo(-1);
    assertThat(index.find(0.5, Double.NaN)).isEqualTo(-1);
    assertThat(index.find(Double.POSITIVE_INFINITY, 0.5)).isEqualTo(-1);
    assertThat(index.find(0.5, 1e300)).isEqualTo(-1);
    assertThat(read().index().find(0, 0)).isEqualTo(-1);
  }

  @Test
  void find_holesAndParts() {
    String ring = "[" + ring(0, 0, 9) + "," + ring(2, 2, 2) + "," + ring(5, 5, 2) + "]";
    GridIndex index =
        read(
                feature("a", "MultiPolygon", "[" + ring + ",[" + ring(20, 0, 1) + "]]"),
                square("b", 2, 2, 2))
            .index();
    assertThat(index.locate(1, 1)).contains("a");
    assertThat(index.locate(3, 3)).as("a filled hole").contains("b");
    assertThat(index.locate(6, 6)).as("an empty hole").isEmpty();
    assertThat(index.locate(5, 6)).as("the border of an empty hole").contains("a");
    assertThat(index.locate(20.5, 0.5)).as("another part").contains("a");
    assertThat(index.locate(15, 0.5)).isEmpty();
    assertThat(index.locate(2, 3)).as("the border of a filled hole").contains("b");
    assertThat(index.locate(4, 3)).as("the border of a filled hole").contains("a");
  }

  @Test
  void find_nestedPolygons_givesTheSmallest() {
    String holed = "[" + ring(20, 20, 10) + "," + ring(21, 21, 8) + "]";
    GridIndex index =
        read(
                square("50", 0, 0, 40),
                square("500101", 1, 1, 9),
                square("500101001", 2, 2, 3),
                feature("500102", "Polygon", holed),
                square("9", 21, 21, 8))
            .index();
    assertThat(index.locate(3, 3)).contains("500101001");
    assertThat(index.locate(8, 8)).contains("500101");
    assertThat(index.locate(15, 15)).contains("50");
    assertThat(index.locate(20.5, 20.5)).as("36 square degrees beside 64").contains("500102");
    assertThat(index.locate(25, 25)).contains("9");
  }

  @Test
  void find_equalOverlap_givesTheSmallestCode_whateverTheOrder() {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      features.add(square("g" + i, i % 3 - 0.3, Math.floorDiv(i, 3) - 0.3, 1.6));
    }
    GridIndex first = read(features.toArray(String[]::new)).index();
    Collections.shuffle(features, new Random(1));
    GridIndex second = read(features.toArray(String[]::new)).index();
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      double lon = 4 * random.nextDouble() - 0.5;
      double lat = 4 * random.nextDouble() - 0.5;
      assertThat(second.locate(lon, lat)).isEqualTo(first.locate(lon, lat));
    }
    assertThat(first.locate(1, 1)).contains("g0");
  }

  @Test
  void assignAll_isFindForEach() {
    GridIndex index = read(square("a", 0, 0, 1), square("b", 1, 0, 1)).index();
    int[] out = new int[4];
    index.assignAll(new double[] {.5, 1, 3, Double.NaN}, new double[] {.5, .5, .5, .5}, out);
    assertThat(out).containsExactly(0, 1, -1, -1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.assignAll(new double[4], new double[3], out))
        .withMessage("lon, lat and out must be equally long, was: 4, 3, 4");
    assertThatIllegalArgumentException().isThrownBy(() -> index.code(2));
  }

  @Test
  void takingPointsIn_converts() {
    // About 1.1 km wide, in Jinan; BD-09 is shifted by more than that.
    GridIndex index = read(square("a", 117.03, 36.66, 0.01)).index();
    GeoPoint point = WGS84.convert(GeoPoint.ofLonLat(117.0301, 36.6601), BD09);
    assertThat(index.crs()).isEqualTo(WGS84);
    assertThat(index.takingPointsIn(BD09).locate(point.lon(), point.lat())).contains("a");
    assertThat(index.locate(point.lon(), point.lat())).isEmpty();
    assertThat(index.takingPointsIn(BD09).locate(Double.NaN, 0)).isEmpty();
    assertThat(index.takingPointsIn(BD09).locate(36.66, 117.03)).isEmpty();
  }
}
