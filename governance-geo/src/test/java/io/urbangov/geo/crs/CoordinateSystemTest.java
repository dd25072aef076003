package io.urbangov.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.geo.GeoPoint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoordinateSystemTest {

  @Test
  void convert_goldenVectors() throws IOException {
    List<String> lines;
    try (InputStream in = CoordinateSystemTest.class.getResourceAsStream("vectors.tsv")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
    assertThat(lines).hasSizeGreaterThan(10);
    for (String line : lines) {
      String[] v = line.split("\t", -1);
      GeoPoint from = GeoPoint.ofLonLat(Double.parseDouble(v[1]), Double.parseDouble(v[2]));
      GeoPoint to = CoordinateSystem.parse(v[0]).convert(from, CoordinateSystem.parse(v[3]));
      Offset<Double> tolerance = within(Double.parseDouble(v[6]));
      assertThat(to.lon()).as(line).isCloseTo(Double.parseDouble(v[4]), tolerance);
      assertThat(to.lat()).as(line).isCloseTo(Double.parseDouble(v[5]), tolerance);
    }
  }

  @Test
  void convert_thereAndBack_isExactToACentimetre() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      // The x = 105 and y = 35 lines are where the formula has a square root's corner.
      double lon = i % 50 == 0 ? 105 + random.nextGaussian() * 1e-9 : 73 + 62 * random.nextDouble();
      double lat = i % 70 == 0 ? 35 : 3 + 50 * random.nextDouble();
      GeoPoint point = GeoPoint.ofLonLat(lon, lat);
      for (CoordinateSystem from : CoordinateSystem.values()) {
        for (CoordinateSystem to : CoordinateSystem.values()) {
          GeoPoint back = to.convert(from.convert(point, to), from);
          assertThat(Math.abs(back.lon() - lon) <= 1e-7 && Math.abs(back.lat() - lat) <= 1e-7)
              .as("seed 7, %s, %s to %s and back: %s", point, from, to, back)
              .isTrue();
        }
      }
    }
  }

  @Test
  void convert_atTheEdgeOfTheBox_neverFailsAndStaysNear() {
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      GeoPoint point =
          GeoPoint.ofLonLat(
              (random.nextBoolean() ? 72.004 : 137.8347) + random.nextGaussian() * 0.01,
              (random.nextBoolean() ? 0.8293 : 55.8271) + random.nextGaussian() * 0.01);
      for (CoordinateSystem from : CoordinateSystem.values()) {
        for (CoordinateSystem to : CoordinateSystem.values()) {
          assertThat(from.convert(point, to).distanceTo(point).kilometres())
              .as("seed 8, %s, %s to %s", point, from, to)
              .isLessThan(5);
        }
      }
    }
  }

  @Test
  void shift_inChengdu_exceedsAGrid() {
    GeoPoint wgs84 = GeoPoint.ofLonLat(104.0657, 30.6595);
    GeoPoint bd09 = CoordinateSystem.WGS84.convert(wgs84, CoordinateSystem.BD09);
    assertThat(wgs84.distanceTo(bd09).metres()).isGreaterThan(420);
  }

  @Test
  void parse_unknownName_namesAllFour() {
    assertThat(CoordinateSystem.parse("BD09")).isEqualTo(CoordinateSystem.BD09);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoordinateSystem.parse("wgs"))
        .withMessage("crs must be one of [WGS84, GCJ02, BD09, CGCS2000], was: wgs");
  }
}
