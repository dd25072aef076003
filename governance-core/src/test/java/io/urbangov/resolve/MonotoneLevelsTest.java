package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MonotoneLevelsTest {

  @Test
  void order_ascending_isLeftAlone() {
    double[] u = {0, 0.9, 0.08, 0.02};
    MonotoneLevels.order(new double[] {0, 0.1, 0.2, 0.7}, u);
    assertThat(u).containsExactly(0, 0.9, 0.08, 0.02);
  }

  /** Equal titles 0.76 : 0.00004, alike ones 0.04 : 0.000001: together 0.8 : 0.000041. */
  @Test
  void order_betterLevelWeighsLess_takesTheTwoForOne() {
    double[] m = {0, 0.2, 0.04, 0.76};
    double[] u = {0, 0.999959, 0.000001, 0.00004};
    MonotoneLevels.order(m, u);
    double hair = Math.pow(2, 0.0005);
    assertThat(m[2] / u[2]).isCloseTo(0.8 / 0.000041 / hair, within(1e-6));
    assertThat(m[3] / u[3])
        .as("a thousandth of a bit more")
        .isCloseTo(0.8 / 0.000041 * hair, within(1e-6));
    assertThat(u[1]).isEqualTo(0.999959);
  }

  @Test
  void order_poolThatFallsBehindInTurn_isPooledAgain() {
    double[] m = {0, 0.25, 0.3, 0.35, 0.1};
    double[] u = {0, 0.4, 0.1, 0.1, 0.4};
    double hair = Math.pow(2, 0.001);
    MonotoneLevels.order(m, u);
    assertThat(u[2])
        .as("0.75 : 0.6 for the upper three")
        .isCloseTo(0.3 * 0.6 / 0.75 * hair, within(1e-9));
    assertThat(u[4]).isCloseTo(0.1 * 0.6 / 0.75 / hair, within(1e-9));
    assertThat(u[1]).isEqualTo(0.4);
  }

  @Test
  void order_anyLevels_neverDescendButForAHair() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      double[] m = random.doubles(2 + random.nextInt(13), 1e-9, 1).toArray();
      double[] u = random.doubles(m.length, 1e-9, 1).toArray();
      m[0] = u[0] = 0;
      MonotoneLevels.order(m, u);
      for (int level = Comparison.DIFFERENT + 1; level < m.length; level++) {
        double better = m[level] / u[level];
        double worse = m[level - 1] / u[level - 1];
        if (level - 1 >= Comparison.DIFFERENT) {
          assertThat(better).as("seed %s level %s", seed, level).isGreaterThan(worse * (1 - 0.01));
        }
      }
    }
  }
}
