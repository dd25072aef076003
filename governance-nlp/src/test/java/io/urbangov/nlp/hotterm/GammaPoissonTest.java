package io.urbangov.nlp.hotterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GammaPoissonTest {

  /** Expected figures: 4,000 terms of the negative binomial summed in Python with lgamma. */
  @ParameterizedTest
  @CsvSource({
    "0, 1000, 0.001, 80, 3, 0.026666666667, 4.383427731164",
    "40, 4000, 0.01, 80, 5, 0.800000000000, 2.738363124027",
    "400, 4000, 0.1, 80, 20, 8.000000000000, 2.769111789224",
    "2, 50, 0.05, 10, 4, 0.416666666667, 2.503967209061"
  })
  void surprise_isTheTailOfTheNegativeBinomial(
      double users, int people, double prior, int wrote, int seen, double mean, double surprise) {
    GammaPoisson counts = GammaPoisson.of(users, people, prior);
    assertThat(counts.expected(wrote)).isCloseTo(mean, within(1e-6));
    assertThat(counts.surprise(seen, wrote)).isCloseTo(surprise, within(1e-6));
  }

  @Test
  void surprise_notAboveTheExpected_isZero() {
    GammaPoisson counts = GammaPoisson.of(100, 1000, 0.1);
    assertThat(counts.surprise(8, 80)).isZero();
    assertThat(counts.surprise(0, 80)).isZero();
  }

  @Test
  void surprise_growsWithTheCountAndStaysFinite() {
    GammaPoisson counts = GammaPoisson.of(0, 1_000_000, 1e-7);
    double last = 0;
    for (int seen = 1; seen <= 100_000; seen *= 10) {
      double surprise = counts.surprise(seen, 200_000);
      assertThat(surprise).isGreaterThan(last).isFinite();
      last = surprise;
    }
  }

  @Test
  void surprise_frequentTerm_needsMoreThanASmallDeviation() {
    // 10 % above expectation among 100,000 people: a Poisson tail would be 10^-22
    assertThat(GammaPoisson.of(10_000, 100_000, 0.1).surprise(11_000, 100_000)).isLessThan(1);
  }
}
