package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaPoissonTailTest {

  /** With shape 1 the count is geometric: P(X >= c) = (m / (1 + m))^c. */
  @ParameterizedTest
  @CsvSource({"3,0.01", "5,1", "40,2.5", "900,300"})
  void surprise_shapeOne_isThatOfAGeometricCount(int count, double mean) {
    double exact = -count * Math.log10(mean / (1 + mean));
    assertThat(GammaPoissonTail.surprise(count, mean, 1)).isCloseTo(exact, within(0.003 * exact));
  }

  /** With a certain rate the count is Poisson: P(X >= 1) = 1 - e^-m; P(X >= 2) = that - m e^-m. */
  @Test
  void surprise_certainRate_isThatOfAPoissonCount() {
    double one = -Math.log10(1 - Math.exp(-0.3));
    double two = -Math.log10(1 - Math.exp(-0.3) - 0.3 * Math.exp(-0.3));
    assertThat(GammaPoissonTail.surprise(1, 0.3, 1e6)).isCloseTo(one, within(1e-4));
    assertThat(GammaPoissonTail.surprise(2, 0.3, 1e6)).isCloseTo(two, within(1e-4));
  }

  @Test
  void surprise_notAboveTheMean_isNone() {
    assertThat(GammaPoissonTail.surprise(5, 5, 2)).isZero();
    assertThat(GammaPoissonTail.surprise(0, 0.1, 2)).isZero();
  }

  @Test
  void surprise_moreOfThem_isNeverLess() {
    double last = 0;
    for (int count = 11; count < 3000; count += 7) {
      double surprise = GammaPoissonTail.surprise(count, 10, 3);
      assertThat(surprise).as("%d", count).isGreaterThan(last).isFinite();
      last = surprise;
    }
  }

  /** Factorials. */
  @Test
  void lnGamma_wholeNumbers_areFactorials() {
    assertThat(GammaPoissonTail.lnGamma(1)).isCloseTo(0, within(1e-10));
    assertThat(GammaPoissonTail.lnGamma(5)).isCloseTo(Math.log(24), within(1e-10));
    assertThat(GammaPoissonTail.lnGamma(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-9));
  }
}
