package io.urbangov.geo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SideTest {

  @Test
  void of_plainCases() {
    assertThat(Side.of(0, 0, 0, 1, -1, 0.5)).isEqualTo(1);
    assertThat(Side.of(0, 0, 0, 1, 1, 0.5)).isEqualTo(-1);
    assertThat(Side.of(0, 0, 3, 3, 1, 1)).isZero();
    assertThat(Side.of(0, 0, 3e-200, 3e-200, 1e-200, 2e-200)).isEqualTo(1);
  }

  @Test
  void of_pointsAHairFromTheLine_isExactAndTurnsWithTheEdge() {
    Random random = new Random(3);
    int onTheLine = 0;
    for (int i = 0; i < 20_000; i++) {
      double ax = 104 + random.nextDouble();
      double ay = 30 + random.nextDouble();
      double bx = ax + random.nextInt(1024) / 1024.0;
      double by = ay + random.nextInt(1024) / 1024.0;
      double t = random.nextInt(5) / 4.0;
      double px = ax + t * (bx - ax) + random.nextInt(3) * Math.ulp(ax);
      double py = ay + t * (by - ay) + random.nextInt(3) * Math.ulp(ay);
      int expected =
          big(bx)
              .subtract(big(ax))
              .multiply(big(py).subtract(big(ay)))
              .subtract(big(by).subtract(big(ay)).multiply(big(px).subtract(big(ax))))
              .signum();
      assertThat(Side.of(ax, ay, bx, by, px, py)).as("seed 3, case " + i).isEqualTo(expected);
      assertThat(Side.of(bx, by, ax, ay, px, py)).as("seed 3, case " + i).isEqualTo(-expected);
      onTheLine += expected == 0 ? 1 : 0;
    }
    assertThat(onTheLine).isBetween(500, 15_000);
  }

  private static BigDecimal big(double value) {
    return new BigDecimal(value);
  }
}
