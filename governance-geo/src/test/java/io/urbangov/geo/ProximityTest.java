package io.urbangov.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProximityTest {

  private static final Proximity NEAR = Proximity.within(Distance.ofMetres(200));

  @Test
  void of_two_fallsFromOneToZeroAtTheReach() {
    GeoPoint point = GeoPoint.ofLonLat(104, 30);
    // A degree of latitude is 111,195 m on the sphere.
    assertThat(NEAR.of(point, point)).isEqualTo(1);
    assertThat(NEAR.of(point, GeoPoint.ofLonLat(104, 30 + 50 / 111_195.0)))
        .isEqualTo(0.75, within(1e-4));
    assertThat(NEAR.of(point, GeoPoint.ofLonLat(104, 30.01))).isZero();
  }

  @Test
  void of_isSymmetricAndInRange() {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      GeoPoint a =
          GeoPoint.ofLonLat(104 + random.nextDouble() / 100, 30 + random.nextDouble() / 100);
      GeoPoint b =
          GeoPoint.ofLonLat(104 + random.nextDouble() / 100, 30 + random.nextDouble() / 100);
      assertThat(NEAR.of(a, b)).as("seed 4").isEqualTo(NEAR.of(b, a)).isBetween(0.0, 1.0);
    }
  }

  /** Everywhere on earth, across the antimeridian and near the poles too. */
  @Test
  void keys_pointsWithinReach_shareOne() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      double reach = Math.pow(10, 5 * random.nextDouble());
      Proximity proximity = Proximity.within(Distance.ofMetres(Math.max(1, reach)));
      GeoPoint a =
          GeoPoint.ofLonLat(
              random.nextInt(5) == 0
                  ? 180 - 1e-6 * random.nextDouble()
                  : 360 * random.nextDouble() - 180,
              random.nextInt(5) == 0 ? 89.9 : 180 * random.nextDouble() - 90);
      GeoPoint b = moved(a, reach * random.nextDouble(), random);
      if (a.distanceTo(b).metres() <= reach * 0.999) {
        assertThat(Collections.disjoint(proximity.of(a), proximity.of(b)))
            .as("seed 5, %s, %s, %s m", a, b, reach)
            .isFalse();
      }
    }
  }

  private static GeoPoint moved(GeoPoint from, double metres, Random random) {
    double angle = 2 * Math.PI * random.nextDouble();
    double lat = from.lat() + metres / 111_195 * Math.sin(angle);
    double lon =
        from.lon() + metres / 111_195 * Math.cos(angle) / Math.cos(Math.toRadians(from.lat()));
    return GeoPoint.ofLonLat(Math.IEEEremainder(lon, 360), Math.max(-90, Math.min(90, lat)));
  }

  @Test
  void keys_areFour_andFarPointsShareNone() {
    GeoPoint point = GeoPoint.ofLonLat(104.06, 30.66);
    assertThat(NEAR.of(point)).hasSize(4);
    assertThat(NEAR.of(point))
        .doesNotContainAnyElementsOf(NEAR.of(GeoPoint.ofLonLat(104.07, 30.66)));
    assertThatIllegalArgumentException().isThrownBy(() -> Proximity.within(Distance.ofMetres(0)));
  }
}
