package io.urbangov.geo.crs;

import static io.urbangov.geo.crs.CoordinateSystem.BD09;
import static io.urbangov.geo.crs.CoordinateSystem.GCJ02;
import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SystemEstimateTest {

  /** A city of 22 by 22 km around Jinan, in GCJ-02, in grids of about 420 m. */
  private static boolean inCity(GeoPoint point) {
    return Math.abs(point.lon() - 117.0) < 0.125 && Math.abs(point.lat() - 36.65) < 0.1;
  }

  private static String grid(GeoPoint point) {
    return Math.floor(point.lon() / 0.0047) + ":" + Math.floor(point.lat() / 0.0038);
  }

  private static List<GeoPoint> places(int count, long seed) {
    Random random = new Random(seed);
    List<GeoPoint> places = new ArrayList<>();
    while (places.size() < count) {
      places.add(
          GeoPoint.ofLonLat(
              116.875 + 0.25 * random.nextDouble(), 36.55 + 0.2 * random.nextDouble()));
    }
    return places;
  }

  private static List<GeoPoint> feed(List<GeoPoint> places, CoordinateSystem system) {
    return places.stream().map(place -> GCJ02.convert(place, system)).toList();
  }

  @Test
  void of_points_thatNameTheirGrid_aFewDozenAreEnough() {
    for (CoordinateSystem system : List.of(WGS84, GCJ02, BD09)) {
      for (int seed = 0; seed < 20; seed++) {
        List<GeoPoint> places = places(40, seed);
        SystemEstimate estimate =
            SystemEstimate.of(
                feed(places, system),
                (row, place) -> grid(place).equals(grid(places.get(row))),
                GCJ02);
        assertThat(estimate.mostLikely()).as("seed %s, %s", seed, estimate).contains(system);
        assertThat(estimate.candidates().get(0).share()).isGreaterThan(0.9);
      }
    }
  }

  @Test
  void of_points_inTheCitysExtent_needThousands() {
    for (CoordinateSystem system : List.of(WGS84, GCJ02, BD09)) {
      List<GeoPoint> places = places(3000, 7);
      SystemEstimate estimate =
          SystemEstimate.of(feed(places, system), SystemEstimateTest::inCity, GCJ02);
      assertThat(estimate.mostLikely()).as("%s", estimate).contains(system);
    }
  }

  @Test
  void of_pointsThatDoNotTell_isEmpty() {
    List<GeoPoint> middle =
        List.of(GeoPoint.ofLonLat(117, 36.65), GeoPoint.ofLonLat(117.01, 36.66));
    SystemEstimate estimate = SystemEstimate.of(middle, SystemEstimateTest::inCity, GCJ02);
    assertThat(estimate.mostLikely()).isEmpty();
    assertThat(estimate.candidates()).hasSize(3).allMatch(it -> it.share() == 1);
    assertThat(SystemEstimate.of(List.of(), SystemEstimateTest::inCity, GCJ02).mostLikely())
        .isEmpty();
  }

  /** The field vector of domain.md, in a grid of 100 m around the place that its platform shows. */
  @Test
  void of_fieldVector_isBaidus() {
    GeoPoint shown = GeoPoint.ofLonLat(117.04261569143314, 36.66021865082022);
    GeoPoint event = GeoPoint.ofLonLat(117.04918347610868, 36.66600223072647);
    List<GeoPoint> feed = java.util.Collections.nCopies(10, event);
    SystemEstimate estimate =
        SystemEstimate.of(feed, place -> place.distanceTo(shown).metres() < 100, GCJ02);
    assertThat(estimate.mostLikely()).contains(BD09);
  }
}
