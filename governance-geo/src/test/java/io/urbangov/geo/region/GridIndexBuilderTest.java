package io.urbangov.geo.region;

import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GridIndexBuilderTest {

  private static final String SQUARE = "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))";

  private static String square(double x, double y) {
    return "POLYGON ((%s %s, %s %s, %s %s, %s %s, %s %s))"
        .formatted(x, y, x + 1, y, x + 1, y + 1, x, y + 1, x, y);
  }

  private static String codes(LoadedGrids loaded) {
    return String.join(
        " ", loaded.rejections().stream().map(it -> it.line() + ":" + it.code()).toList());
  }

  @Test
  void addWkt_polygonsHolesAndParts() {
    GridIndex index =
        GridIndex.builder(WGS84)
            .addWkt("holed", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3))")
            .addWkt(
                "parts", "MULTIPOLYGON (((20 0, 21 0, 21 1, 20 0)), ((30 0, 31 0, 31 1, 30 0)))")
            .build()
            .index();
    assertThat(index.locate(1, 1)).contains("holed");
    assertThat(index.locate(4, 4)).isEmpty();
    assertThat(index.locate(20.8, 0.2)).contains("parts");
    assertThat(index.locate(30.8, 0.2)).contains("parts");
  }

  @Test
  void add_badInput_isRejectedWithItsNumber_theRestLoads() {
    Geometry line =
        new GeometryFactory()
            .createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(1, 1)});
    LoadedGrids loaded =
        GridIndex.builder(WGS84)
            .source("survey")
            .known(Set.of("a", "b", "c", "d", "e", "f", "g")::contains)
            .addWkt("a", SQUARE)
            .addWkt("a", square(5, 5))
            .addWkt("zz", square(6, 6))
            .addWkt(null, square(7, 7))
            .addWkt("b", "POLYGON EMPTY")
            .addWkt("b", "POLYGON ((0 0, 1 0, 1 1, 0 1))")
            .addWkt("b", "POLYGON ((2 0, 3 1, 3 0, 2 1, 2 0))")
            .addWkt("b", "POLYGON ((2 0, 3 1, NaN 0, 2 1, 2 0))")
            .addWkt("b", "nonsense")
            .addWkt("b", null)
            .add("b", line)
            .addWkt("b", "POLYGON ((30 104, 31 104, 31 105, 30 105, 30 104))")
            .addWkt("b", square(1, 0))
            .build();
    assertThat(codes(loaded))
        .isEqualTo(
            "2:code.duplicate 3:code.unknown 4:code.missing 5:geometry.invalid 6:geometry.invalid"
                + " 7:geometry.invalid 8:geometry.invalid 9:geometry.invalid 10:geometry.invalid"
                + " 11:geometry.invalid 12:geometry.swapped");
    assertThat(loaded.rejections()).allMatch(it -> it.source().equals("survey"));
    assertThat(loaded.index().size()).isEqualTo(2);
    assertThat(loaded.index().locate(1.5, 0.5)).contains("b");
  }

  @Test
  void build_axesSwapped_whereBothAreDegrees_showsBesideTheOthers() {
    // Ürümqi: 87.6 E, 43.8 N; the other way round it is a place near the pole.
    GridIndexBuilder builder = GridIndex.builder(WGS84);
    for (int i = 0; i < 5; i++) {
      builder.addWkt("g" + i, square(85 + i, 43));
    }
    LoadedGrids loaded = builder.addWkt("x", square(43, 87)).addWkt("y", "").build();
    assertThat(codes(loaded)).isEqualTo("6:geometry.swapped 7:geometry.invalid");
    assertThat(loaded.index().size()).isEqualTo(5);
  }

  @Test
  void build_farOutliers_areNotTakenForSwapped() {
    LoadedGrids loaded =
        GridIndex.builder(WGS84)
            .addWkt("a", square(100, 30))
            .addWkt("b", square(101, 30))
            .addWkt("c", square(102, 30))
            .addWkt("island", square(112, 10))
            .addWkt("far", square(-70, 42))
            .build();
    assertThat(loaded.rejections()).isEmpty();
  }

  /** About 100 MB in one feature, generated as it is read. */
  @Test
  void addGeoJson_hugeFeature_isRejected_theRestLoads() {
    long points = 4_000_000;
    LoadedGrids loaded =
        GridIndex.builder(WGS84)
            .source("huge")
            .addGeoJson(new HugeFeature(points), GridProperties.DEFAULT)
            .build();
    assertThat(codes(loaded)).isEqualTo("1:geometry.too-large");
    assertThat(loaded.index().locate(0.5, 0.5)).contains("good");
  }

  /** A collection of one feature with so many points, and a good one. */
  private static final class HugeFeature extends Reader {

    private static final String TAIL =
        "[0,0]]]}},{\"properties\":{\"code\":\"good\"},\"geometry\":{\"type\":\"Polygon\","
            + "\"coordinates\":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}";

    private StringReader now =
        new StringReader(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"code\":\"huge\"},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");

    private long left;

    HugeFeature(long points) {
      left = points;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = now.read(buffer, from, length);
      if (read > 0 || left < 0) {
        return read;
      }
      left -= 1000;
      now = new StringReader(left < 0 ? TAIL : "[103.123456789,30.123456],".repeat(1000));
      return now.read(buffer, from, length);
    }

    @Override
    public void close() {}
  }
}
