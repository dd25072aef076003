package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  @TempDir Path folder;

  private static double figure(String json, String key) {
    int at = json.indexOf("\"" + key + "\":");
    assertThat(at).as("%s in %s", key, json).isNotNegative();
    String rest = json.substring(at + key.length() + 3);
    return Double.parseDouble(rest.substring(0, rest.indexOf(',')));
  }

  private static String run(Measurement measurement, String... args) {
    Result result = new Result("test");
    measurement.run(Arguments.parse(List.of(args)), result);
    return result.toJson();
  }

  /** The bounds of the first issue: without labels, one specification per kind of data. */
  @ParameterizedTest
  @CsvSource({
    "febrl1,f1,0.97",
    "febrl3,f1,0.97",
    "febrl4,f1,0.99",
    "fake1000,f1,0.88",
    "dblpacm,f1,0.97",
    "historical50k,f1,0.70",
    "restaurants,recall,0.95"
  })
  void resolveAccuracy_publicSet_reachesItsBound(String set, String key, double atLeast) {
    String data = System.getProperty("governance.data", "../shared/data");
    assumeTrue(Files.isDirectory(Path.of(data)), "data not found, skipped: " + data);
    String json = run(new ResolveAccuracy(), "set=" + set, "data=" + data);
    assertThat(figure(json, key)).as(json).isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void resolveFile_columnsByName_needNoMap() throws IOException {
    Path file = people();
    String json = run(new ResolveFile(), "kind=person", "a=" + file, "id=nr", "truth=who");
    assertThat(figure(json, "records")).isEqualTo(60);
    assertThat(figure(json, "f1")).as(json).isEqualTo(1);
  }

  @Test
  void resolveFile_truePairs_areReadFromTheFirstTwoColumns() throws IOException {
    Path file = people();
    StringBuilder pairs = new StringBuilder("left,right\n");
    for (int i = 0; i < 30; i++) {
      pairs.append(2 * i).append(',').append(2 * i + 1).append('\n');
    }
    Path truth = Files.writeString(folder.resolve("pairs.csv"), pairs);
    String json =
        run(
            new ResolveFile(),
            "kind=person",
            "a=" + file,
            "id=nr",
            "truth-pairs=" + truth,
            "map=surname:last_name,given_name:first_name,birth_date:dob,email:email");
    assertThat(figure(json, "true_pairs")).isEqualTo(30);
    assertThat(figure(json, "f1")).as(json).isEqualTo(1);
    assertThat(figure(json, "b3_f1")).as(json).isEqualTo(1);
  }

  @Test
  void resolveFile_wrongUse_saysWhat() throws IOException {
    Path file = people();
    ResolveFile measurement = new ResolveFile();
    assertThatThrownBy(() -> run(measurement, "kind=person", "a=" + file))
        .isInstanceOf(WrongUse.class)
        .hasMessage("give either truth=COLUMN or truth-pairs=CSV");
    assertThatThrownBy(() -> run(measurement, "kind=ship", "a=" + file, "truth=who"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("was: ship");
    assertThatThrownBy(
            () -> run(measurement, "kind=person", "a=" + file, "truth=who", "map=nose:dob"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("was: nose");
    assertThatThrownBy(() -> run(measurement, "kind=person", "a=none.csv", "truth=who"))
        .isInstanceOf(WrongUse.class)
        .hasMessage("data not found: none.csv");
    assertThatThrownBy(() -> run(measurement, "colour=red"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("was: colour");
  }

  /** Thirty invented people, each twice, the second time with one letter of the surname changed. */
  private Path people() throws IOException {
    String[] given =
        "anna boris clara dmitri elif femi greta hugo ines jonas kira luca mona nils olga pavel quinn"
            .split(" ", -1);
    String[] surnames =
        "abernathy blomqvist castellano dvorak eriksson fitzgerald gonzalez hakimov ivanova jefferson"
            .split(" ", -1);
    StringBuilder csv = new StringBuilder("nr,who,first_name,last_name,dob,email\n");
    for (int i = 0; i < 30; i++) {
      String first = given[i % given.length];
      String last = surnames[i % surnames.length];
      String born = "19%02d-0%d-1%d".formatted(40 + i, 1 + i % 9, i % 10);
      row(csv, 2 * i, i, first, last, born);
      row(csv, 2 * i + 1, i, first, last.replace('a', 'e').replace('o', 'u'), born);
    }
    return Files.writeString(folder.resolve("people.csv"), csv);
  }

  private static void row(
      StringBuilder csv, int nr, int who, String first, String last, String born) {
    csv.append(nr).append(",p").append(who).append(',').append(first).append(',').append(last);
    csv.append(',').append(born).append(',').append(first).append(who).append("@example.org\n");
  }
}
