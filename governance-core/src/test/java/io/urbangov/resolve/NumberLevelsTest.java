package io.urbangov.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Resident ids and phones; district 9901 does not exist, and no number is anybody's. */
class NumberLevelsTest {

  static Stream<List<String>> residentIds() {
    return rows("resident-id-levels.tsv");
  }

  static Stream<List<String>> phones() {
    return rows("phone-levels.tsv");
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = NumberLevelsTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("residentIds")
  void residentId_goldenPair_isOnItsLevel(List<String> row) {
    check(Comparisons.residentId(), row);
  }

  @ParameterizedTest
  @MethodSource("phones")
  void phone_goldenPair_isOnItsLevel(List<String> row) {
    check(Comparisons.phone(), row);
  }

  private static void check(Comparison<String> comparison, List<String> row) {
    assertThat(level(comparison, row.get(0), row.get(1))).as(row.get(3)).startsWith(row.get(2));
    assertThat(level(comparison, row.get(1), row.get(0)))
        .as("the other way round: " + row.get(3))
        .startsWith(row.get(2));
  }

  private static String level(Comparison<String> comparison, String a, String b) {
    return comparison.levelNames().get(comparison.level(a, b));
  }
}
