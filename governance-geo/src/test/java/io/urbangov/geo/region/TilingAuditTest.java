package io.urbangov.geo.region;

import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.geo.GeoPoint;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TilingAuditTest {

  /** A degree is 111,195 m on the sphere of {@link GeoPoint}; the squares lie at the equator. */
  private static final double SQUARE_METRES = 111_195.0 * 111_195.0;

  private static Hierarchy units(String... pairs) {
    List<UnitRow> rows = new ArrayList<>();
    for (String pair : pairs) {
      String[] parts = pair.split("<", -1);
      rows.add(
          new UnitRow(
              "units",
              rows.size() + 1L,
              parts[0],
              parts[0],
              "",
              parts.length > 1 ? parts[1] : null));
    }
    return Hierarchy.load(rows).hierarchy();
  }

  private static String box(double w, double s, double e, double n) {
    return "POLYGON ((%s %s, %s %s, %s %s, %s %s, %s %s))".formatted(w, s, e, s, e, n, w, n, w, s);
  }

  @Test
  void audit_cleanTiling_findsNothing() {
    for (int seed = 0; seed < 4; seed++) {
      List<Shape> shapes = Tilings.bent(4, 2, new Random(seed));
      GridIndexBuilder builder = GridIndex.builder(WGS84);
      String[] codes = new String[shapes.size()];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = "g" + i;
        builder.add(codes[i], Shapes.geometry(shapes.get(i)));
      }
      TilingAudit audit = builder.build().index().audit(units(codes));
      assertThat(audit.isClean()).as("seed %s: %s", seed, audit).isTrue();
    }
  }

  @Test
  void audit_overlapGapAndStrays() {
    GridIndex index =
        GridIndex.builder(WGS84)
            .addWkt("c", box(0, 0, 3, 3))
            .addWkt("g1", box(0, 0, 2, 1))
            .addWkt("g2", box(1.9, 0, 3, 1))
            .addWkt("g3", box(0, 1, 3, 2))
            .addWkt(
                "g4",
                "POLYGON ((0 2, 3 2, 3 3, 0 3, 0 2), (1 2.25, 1 2.75, 2 2.75, 2 2.25, 1 2.25))")
            .addWkt("stray", box(5, 5, 6, 6))
            .build()
            .index();
    TilingAudit audit = index.audit(units("c", "g1<c", "g2<c", "g3<c", "g4<c", "g5<c"));
    assertThat(audit.overlaps()).hasSize(1);
    TilingAudit.Overlap overlap = audit.overlaps().get(0);
    assertThat(List.of(overlap.owner(), overlap.other())).containsExactly("g2", "g1");
    assertThat(overlap.squareMetres() / SQUARE_METRES).isCloseTo(0.1, within(0.001));
    assertThat(index.locate(overlap.at())).contains("g2");
    assertThat(audit.gaps()).hasSize(1);
    assertThat(audit.gaps().get(0).squareMetres() / SQUARE_METRES).isCloseTo(0.5, within(0.005));
    assertThat(index.locate(audit.gaps().get(0).at())).as("the community's only").contains("c");
    assertThat(audit.unitsWithoutPolygon()).containsExactly("g5");
    assertThat(audit.polygonsWithoutUnit()).containsExactly("stray");
    assertThat(audit.isClean()).isFalse();
  }

  @Test
  void audit_enclosedGap_withoutAUnitAbove() {
    GridIndex index =
        GridIndex.builder(WGS84)
            .addWkt("s", box(0, 0, 3, 1))
            .addWkt("n", box(0, 2, 3, 3))
            .addWkt("w", box(0, 1, 1, 2))
            .addWkt("e", box(2, 1, 3, 2))
            .build()
            .index();
    TilingAudit audit = index.audit(units("s", "n", "w", "e"));
    assertThat(audit.gaps()).hasSize(1);
    assertThat(audit.gaps().get(0).at().distanceTo(GeoPoint.ofLonLat(1.5, 1.5)).kilometres())
        .isLessThan(80);
    assertThat(audit.overlaps()).isEmpty();
  }

  @Test
  void audit_hairCrossing_isNamed() {
    String hair =
        "POLYGON ((0 0, 1 0, 1 1, 0.00001 1, 0 1.00001, 0 0.99999, 0.00001 1.00001, 0 0.9, 0 0))";
    TilingAudit audit =
        GridIndex.builder(WGS84).addWkt("a", hair).build().index().audit(units("a"));
    assertThat(audit.crossed()).containsExactly("a");
  }
}
