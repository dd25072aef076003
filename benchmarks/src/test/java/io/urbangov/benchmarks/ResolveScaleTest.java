package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.benchmarks.people.People;
import io.urbangov.benchmarks.people.PeopleSpec;
import io.urbangov.eval.PairQuality;
import io.urbangov.eval.Truth;
import io.urbangov.resolve.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolveScaleTest {

  private static Result run(String... args) {
    Result result = new Result("resolve-scale");
    new ResolveScale().run(Arguments.parse(List.of(args)), result);
    return result;
  }

  @Test
  void resolveScale_smallN_givesTheFieldsOfTheMeasurement() {
    String json = run("n=2000", "threads=2").toJson();
    for (String field :
        "records seconds cpu_seconds f1 precision recall recall_ceiling peak_mib heap_mib pairs"
            .split(" ", -1)) {
      assertThat(json).contains("\"" + field + "\":");
    }
    assertThat(json).contains("maxSlips=4");
  }

  /** 0.9 is well below what 2,000 records reach (0.97), and well above chance. */
  @Test
  void quality_isThatOfTheTrueClusters() {
    ScaleInput input = new ScaleInput(PeopleSpec.ofSeed(2), 2_000);
    Resolution resolution = ScaleSpec.resolver().build().resolve(input.records());
    Map<RecordId, RecordId> predicted = new HashMap<>();
    for (Entity entity : resolution.entities()) {
      entity.members().forEach(id -> predicted.put(id, entity.id()));
    }
    Map<RecordId, Integer> actual = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      actual.put(People.id(i), input.persons()[i]);
    }
    PairQuality quality = input.quality(resolution);
    assertThat(quality).isEqualTo(Truth.ofClusters(actual).score(predicted));
    assertThat(quality.f1()).isGreaterThan(0.9);
    assertThat(input.recallCeiling(resolution)).isBetween(quality.recall() - 0.05, 1.0);
  }

  @Test
  void wrongKeys_areRefused() {
    assertThatThrownBy(() -> run("n=1")).isInstanceOf(WrongUse.class);
    assertThatThrownBy(() -> run("household=2"))
        .isInstanceOf(WrongUse.class)
        .hasMessage("household must be in [0, 1], was: 2");
  }
}
