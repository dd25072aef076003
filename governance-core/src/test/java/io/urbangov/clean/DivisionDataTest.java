package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.clean.DivisionCode.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All codes of the statistics bureau as of 2023-06, see the data folder's README. */
class DivisionDataTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("governance.data", "../../shared/data"), "division");

  @Test
  void parse_everyPublishedCode_isValidAtItsLevel() throws IOException {
    assumeTrue(Files.exists(FOLDER.resolve("villages.csv")), "data not found, skipped");
    // Counts: README of the data folder; 31 + 342 + 2,978 + 41,352 + 620,573 = 665,276.
    assertThat(levels("provinces.csv")).isEqualTo(Map.of(Level.PROVINCE, 31L));
    assertThat(levels("cities.csv")).isEqualTo(Map.of(Level.CITY, 342L));
    Map<Level, Long> counties = levels("areas.csv");
    // Cities without counties repeat themselves there, as 441900 does.
    assertThat(counties.get(Level.CITY)).isLessThan(10);
    assertThat(counties.values().stream().mapToLong(n -> n).sum()).isEqualTo(2_978);
    // One county, Kinmen (金门 350527), has no street and repeats itself at both levels below.
    assertThat(levels("streets.csv"))
        .isEqualTo(Map.of(Level.COUNTY, 1L, Level.STREET, 41_352L - 1));
    assertThat(levels("villages.csv"))
        .isEqualTo(Map.of(Level.COUNTY, 1L, Level.VILLAGE, 620_573L - 1));
  }

  private static Map<Level, Long> levels(String file) throws IOException {
    Map<Level, Long> counts = new EnumMap<>(Level.class);
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      lines
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')))
          .forEach(
              code -> {
                Parsed<DivisionCode> parsed = DivisionCode.parse(code);
                assertThat(parsed).as(code).isInstanceOf(Parsed.Valid.class);
                counts.merge(parsed.value().orElseThrow().level(), 1L, Long::sum);
              });
    }
    return counts;
  }
}
