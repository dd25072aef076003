package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resolution expects of itself without labels, against the truth. */
class ExpectedQualityDataTest {

  /** The tolerances that Resolution.expected states. */
  @ParameterizedTest
  @ValueSource(strings = {"febrl3", "fake1000"})
  void expected_publicPersons_isNearTheTruth(String set) {
    String data = System.getProperty("governance.data", "../shared/data");
    assumeTrue(Files.isDirectory(Path.of(data)), "data not found, skipped: " + data);
    Result result = new Result("resolve-accuracy");
    new ResolveAccuracy().run(Arguments.parse(List.of("set=" + set, "data=" + data)), result);
    String json = result.toJson();
    assertNear(json, "precision", 0.05);
    assertNear(json, "recall", 0.15);
    assertNear(json, "recall_ceiling", 0.1);
  }

  private static void assertNear(String json, String key, double tolerance) {
    assertThat(figure(json, "\"expected_" + key + "\":"))
        .as(key + " in " + json)
        .isCloseTo(figure(json, "\"" + key + "\":"), within(tolerance));
  }

  private static double figure(String json, String key) {
    String rest = json.substring(json.indexOf(key) + key.length());
    return Double.parseDouble(rest.substring(0, rest.indexOf(',')));
  }
}
