package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.SourceRecord;
import io.urbangov.eval.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityPeopleTest {

  @Test
  void people_areInRegistersAndAppeals() {
    CityPeople city = new CityPeople(500, 42, new PersonKind());
    assertThat(city.silos()).contains("registry", "household").hasSizeGreaterThanOrEqualTo(4);
    assertThat(city.records()).extracting(SourceRecord::id).doesNotHaveDuplicates();
    // 95 % of 500 people are in the registry and 85 % in the household register.
    assertThat(city.records()).hasSizeBetween(850, 1_100);
    assertThat(city.truePairs()).hasSizeGreaterThan(350).allSatisfy(CityPeopleTest::isOnePerson);
  }

  private static void isOnePerson(Pair<?> pair) {
    assertThat(pair.a()).isNotEqualTo(pair.b());
  }

  /** A small city; 0.90 leaves room for its few records, 100,000 people reach 0.958. */
  @Test
  void resolveAccuracy_smallCity_isResolved() {
    Result result = new Result("test");
    new ResolveAccuracy().run(Arguments.parse(List.of("set=city", "people=2000")), result);
    String json = result.toJson();
    String rest = json.substring(json.indexOf("\"f1\":") + 5);
    assertThat(Double.parseDouble(rest.substring(0, rest.indexOf(','))))
        .as(json)
        .isGreaterThanOrEqualTo(0.90);
  }
}
