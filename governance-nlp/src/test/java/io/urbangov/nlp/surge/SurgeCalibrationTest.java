package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurgeCalibrationTest {

  private final List<Sighting> stream = new CalmCity(2).days(0, 120);

  /** 120 days at one in 30 days: four; other shuffles than those that calibrated, Poisson. */
  @Test
  void margin_keepsTheRateOnOtherShuffles() {
    SurgeSpec spec = SurgeSpec.standard();
    SurgeCalibration calibration = SurgeCalibration.of(List.of(), stream, spec, 2, 1);
    assertThat(calibration.days()).isEqualTo(120);
    long seed = 99;
    SurgeDetector detector = SurgeDetector.of(spec.withMargin(calibration.margin()));
    long alarms =
        SurgeCalibration.shuffled(stream, new Random(seed)).stream()
            .flatMap(sighting -> detector.add(sighting).stream())
            .filter(surge -> surge.isOpen() && surge.kind() == SubjectKind.TERM)
            .count();
    assertThat(alarms).as("seed %d, %s", seed, calibration).isLessThanOrEqualTo(9);
  }

  @Test
  void shuffled_keepsMessagesAndTimes() {
    List<Sighting> moved = SurgeCalibration.shuffled(stream, new Random(3));
    assertThat(moved)
        .extracting(Sighting::id)
        .containsExactlyInAnyOrderElementsOf(stream.stream().map(Sighting::id).toList());
    assertThat(moved).extracting(Sighting::time).isSorted();
    assertThat(moved.stream().map(Sighting::time).toList())
        .containsExactlyElementsOf(stream.stream().map(Sighting::time).sorted().toList());
  }

  @Test
  void shortStream_isRefused() {
    List<Sighting> few = new CalmCity(2).days(0, 30);
    assertThatThrownBy(() -> SurgeCalibration.of(List.of(), few, SurgeSpec.standard(), 1, 1))
        .hasMessage("stream must be at least 60 days long, was: 30");
    assertThatThrownBy(() -> SurgeCalibration.of(List.of(), stream, SurgeSpec.standard(), 0, 1))
        .hasMessage("shuffles must be at least 1, was: 0");
  }
}
