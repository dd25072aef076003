package io.urbangov.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.clean.Parsed;
import org.junit.jupiter.api.Test;

class GeoPointTest {

  @Test
  void ofLonLat_outOfRange_saysWhatWasWrong() {
    assertThat(GeoPoint.ofLatLon(30, 104)).isEqualTo(GeoPoint.ofLonLat(104, 30));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.ofLonLat(30.6, 104.1))
        .withMessage("latitude must be in [-90, 90], was: 104.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.ofLonLat(Double.NaN, 0))
        .withMessage("longitude must be in [-180, 180], was: NaN");
  }

  @Test
  void parse_takesCommaOrBlanks() {
    Parsed<GeoPoint> expected = Parsed.of(GeoPoint.ofLonLat(104.1, -30.5));
    assertThat(GeoPoint.parseLonLat(" 104.1,-30.5 ")).isEqualTo(expected);
    assertThat(GeoPoint.parseLatLon("-30.5\u3000，104.1")).isEqualTo(expected);
    assertThat(GeoPoint.parseLatLon("-30.5\t104.10")).isEqualTo(expected);
  }

  @Test
  void parse_anythingElse_isAValueToo() {
    assertThat(GeoPoint.parseLonLat("\u3000")).isEqualTo(Parsed.missing());
    assertThat(GeoPoint.parseLonLat(null)).isEqualTo(Parsed.missing());
    for (String text : new String[] {"104.1", "1,2,3", "NaN,1", "0x1p3,1", "1d,2", "１,２", "a,b"}) {
      assertThat(code(GeoPoint.parseLonLat(text))).as(text).isEqualTo("syntax");
    }
    assertThat(code(GeoPoint.parseLonLat("30.6,104.1"))).isEqualTo("lat");
    assertThat(code(GeoPoint.parseLonLat("1040,30"))).isEqualTo("lon");
  }

  private static String code(Parsed<GeoPoint> parsed) {
    return parsed instanceof Parsed.Invalid<GeoPoint> invalid ? invalid.code() : "";
  }

  @Test
  void distanceTo_aDegreeOfTheEquator() {
    // A 360th of 2 * pi * 6371008.8 m.
    Distance degree = GeoPoint.ofLonLat(104, 0).distanceTo(GeoPoint.ofLonLat(105, 0));
    assertThat(degree.metres()).isCloseTo(111_195.08, within(0.01));
    assertThat(degree.kilometres()).isCloseTo(111.195, within(0.001));
    // Half around: the haversine must not exceed 1.
    assertThat(GeoPoint.ofLonLat(-90, 1e-9).distanceTo(GeoPoint.ofLonLat(90, 0)).metres())
        .isCloseTo(20_015_114.4, within(1.0));
  }

  @Test
  void distance_isOrderedAndNotNegative() {
    assertThat(Distance.ofKilometres(1.5)).isEqualTo(Distance.ofMetres(1500));
    assertThat(Distance.ofMetres(1)).isLessThan(Distance.ofMetres(2)).hasToString("1.0 m");
    assertThatIllegalArgumentException().isThrownBy(() -> Distance.ofMetres(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Distance.ofMetres(Double.NaN));
  }
}
