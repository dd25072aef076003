package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.benchmarks.ground.Honeycomb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

class GroundTest {

  private static String run(Measurement measurement, String... args) {
    Result result = new Result("test");
    measurement.run(Arguments.parse(List.of(args)), result);
    return result.toJson();
  }

  private static double figure(String json, String key) {
    int at = json.indexOf("\"" + key + "\":");
    assertThat(at).as("%s in %s", key, json).isNotNegative();
    String rest = json.substring(at + key.length() + 3);
    return Double.parseDouble(rest.substring(0, rest.indexOf(',')));
  }

  /** Areas add up to that of the union, which is of one piece: no gaps, no overlaps. */
  @ParameterizedTest
  @ValueSource(ints = {6, 24, 96})
  void honeycomb_tilesThePlane(int vertices) {
    List<Polygon> polygons = Honeycomb.of(200, vertices, 7).polygons();
    assertThat(polygons).hasSizeGreaterThanOrEqualTo(200);
    assertThat(polygons).allMatch(it -> it.isValid() && it.getNumPoints() == vertices + 1);
    Geometry union =
        CoverageUnion.union(
            polygons
                .get(0)
                .getFactory()
                .createGeometryCollection(polygons.toArray(Polygon[]::new)));
    assertThat(union.getGeometryType()).isEqualTo("Polygon");
    assertThat(((Polygon) union).getNumInteriorRing()).isZero();
    double sum = polygons.stream().mapToDouble(Polygon::getArea).sum();
    assertThat(union.getArea()).isCloseTo(sum, within(1e-12 * sum));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "96"})
  void gridAssign_isExact(String vertices) {
    String json =
        run(new GridAssign(), "vertices=" + vertices, "polygons=300", "points=20000", "runs=1");
    assertThat(figure(json, "mismatches")).isZero();
    assertThat(figure(json, "shared_vertex_owners_not_one")).isZero();
    assertThat(json).contains("jts_prepared", "jts_indexed_locator", "index_mib", "build_ms");
  }

  /** What the index takes is what its arrays take: no question of time. */
  @ParameterizedTest
  @ValueSource(strings = {"6", "96"})
  void gridAssign_memory_isAtMostHalfAsMuchAgainAsTheCoordinates(String vertices) {
    String json =
        run(
            new GridAssign(),
            "vertices=" + vertices,
            "polygons=2000",
            "points=100",
            "runs=1",
            "peers=none");
    assertThat(figure(json, "index_to_coordinates")).as(json).isLessThanOrEqualTo(1.5);
  }

  @Test
  void gridAssign_wrongUse_saysWhat() {
    assertThatThrownBy(() -> run(new GridAssign(), "vertices=7"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("was: 20000, 7");
  }

  /** The bound of the issue. */
  @Test
  void wards_agreeWithTheirColumn() {
    String data = System.getProperty("governance.data", "../shared/data");
    assumeTrue(Files.isDirectory(Path.of(data)), "data not found, skipped: " + data);
    String json = run(new Wards(), "data=" + data);
    // data/README.md: 98.95 % of 104,045 usable points.
    assertThat(figure(json, "usable")).isEqualTo(104_045);
    assertThat(figure(json, "agreement")).isGreaterThanOrEqualTo(0.989);
  }
}
