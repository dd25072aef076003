package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.RecordId;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SightingTest {

  private static final RecordId ID = new RecordId("hotline", "17");
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 3, 1, 9, 0);

  @Test
  void terms_blankOrEndless_areLeftOut() {
    Set<String> terms = Set.of("", "　", "噪音", "长".repeat(257), "\uD842\uDFB7烟");
    assertThat(Sighting.of(ID, TIME, terms).terms())
        .containsExactlyInAnyOrder("噪音", "\uD842\uDFB7烟");
  }

  @Test
  void text_isTheIdAlone() {
    Sighting sighting = Sighting.of(ID, TIME, Set.of("噪音")).withReporter("张三");
    assertThat(sighting).hasToString("Sighting[" + ID + "]");
  }

  @Test
  void unit_belowMinusOne_isRefused() {
    Sighting sighting = Sighting.of(ID, TIME, Set.of());
    assertThatThrownBy(() -> sighting.withUnit(-2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit must be a rank or -1, was: -2");
  }

  @Test
  void spec_outOfRange_isRefused() {
    SurgeSpec spec = SurgeSpec.standard();
    assertThatThrownBy(() -> spec.withFalseAlarms(0))
        .hasMessage("falseAlarms must be above 0, was: 0.0");
    assertThatThrownBy(() -> spec.withMinReporters(1))
        .hasMessage("minReporters must be at least 2, was: 1");
    assertThatThrownBy(() -> spec.withMaxSeries(1)).hasMessageContaining("was: 1");
    assertThatThrownBy(() -> spec.withMargin(Double.NaN)).hasMessageContaining("was: NaN");
  }
}
