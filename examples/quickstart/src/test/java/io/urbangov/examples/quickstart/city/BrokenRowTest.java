package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenRowTest {

  private final SampleCity city = Cities.small();

  @Test
  void brokenRows_areInEveryFile_andOfEveryCode() {
    Set<String> files = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (BrokenRow row : city.summary().brokenRows()) {
      files.add(row.file());
      codes.add(row.code());
    }

    assertThat(files).isEqualTo(city.files().keySet());
    // all codes of docs/data-format.md but file.unreadable and row.encoding, which text cannot have
    assertThat(codes)
        .containsExactly(
            "birth_date.invalid",
            "code.duplicate",
            "code.missing",
            "code.unknown",
            "coordinates.incomplete",
            "department.unknown",
            "geometry.invalid",
            "header.missing",
            "id.duplicate",
            "id.missing",
            "lat.invalid",
            "lon.invalid",
            "name.missing",
            "parent.cycle",
            "parent.unknown",
            "row.columns",
            "row.quote",
            "sex.invalid",
            "time.invalid",
            "type.unknown",
            "unit.unknown");
  }

  @Test
  void brokenRows_areWhereTheyAreSaidToBe() {
    for (BrokenRow row : city.summary().brokenRows()) {
      if (row.file().endsWith(".csv") && !row.code().equals("header.missing")) {
        String line = Cities.line(city, row.file(), row.line());
        assertThat(isBroken(row, line)).as("%s", row).isTrue();
      }
    }
  }

  @Test
  void brokenUnits_haveTheFaultThatIsSaid() {
    Set<String> codes =
        Cities.goodRows(city, "units.csv").stream()
            .map(row -> row.getField("code"))
            .collect(Collectors.toCollection(HashSet::new));
    for (BrokenRow row : city.summary().brokenRows()) {
      if (row.file().equals("units.csv") && !row.code().equals("row.columns")) {
        List<String> cells = cells(Cities.line(city, "units.csv", row.line()));
        boolean broken =
            switch (row.code()) {
              case "code.missing" -> cells.get(0).isEmpty();
              case "name.missing" -> cells.get(1).isEmpty();
              case "parent.unknown" -> !codes.contains(cells.get(3));
              case "parent.cycle" -> cells.get(3).startsWith("990102903");
              default -> codes.contains(cells.get(0));
            };
        assertThat(broken).as("%s", row).isTrue();
      }
    }
  }

  @Test
  void brokenFeatures_haveTheFaultThatIsSaid() {
    // a line for the collection, then one for each feature
    List<String> features = Cities.lines(city, "grids.geojson");
    for (BrokenRow row : city.summary().brokenRows()) {
      if (row.file().equals("grids.geojson")) {
        String feature = features.get((int) row.line());
        boolean broken =
            switch (row.code()) {
              case "geometry.invalid" ->
                  feature.contains("\"geometry\":null")
                      || feature.contains(
                          "[[102.000000,40.000000],[102.100000,40.000000],[102.000000,40.000000]]");
              case "code.missing" -> !feature.contains("\"code\"");
              case "code.unknown" -> feature.contains("\"990199999999001\"");
              default -> feature.contains("990102001001001") && row.line() > 1;
            };
        assertThat(broken).as("%s", row).isTrue();
      }
    }
    // 240 grids, 5 broken features, 2 lines around them
    assertThat(features).hasSize(247);
  }

  @Test
  void unclosedQuote_isTheOnlyQuoteOfItsFile() {
    // so that a reader that goes on to the next quote, or to the end, is seen to do so
    long quotes = Cities.text(city, "persons-registry.csv").chars().filter(c -> c == '"').count();

    assertThat(quotes).isEqualTo(1);
  }

  @Test
  void duplicateIds_repeatAnEarlierOne() {
    for (BrokenRow row : city.summary().brokenRows()) {
      if (row.code().endsWith(".duplicate") && row.file().endsWith(".csv")) {
        List<String> before = Cities.lines(city, row.file()).subList(0, (int) row.line() - 1);
        String id = Cities.line(city, row.file(), row.line()).replaceFirst(",.*", "");
        assertThat(before).as("%s", row).anyMatch(line -> line.startsWith(id + ","));
      }
    }
  }

  @Test
  void rowsThatAreUsed_onlyLoseAValue() {
    for (BrokenRow row : city.summary().brokenRows()) {
      boolean value =
          row.code().equals("sex.invalid")
              || (row.code().equals("unit.unknown") && !row.file().equals("changes.csv"));
      assertThat(row.used()).as("%s", row).isEqualTo(value);
    }
  }

  @Test
  void goodRows_haveNoFault() {
    Set<String> units = unitCodes();
    for (String file : city.files().keySet()) {
      if (file.matches("(persons|organizations|places|appeals)-.*") && !file.contains("survey")) {
        Set<String> ids = new HashSet<>();
        for (NamedCsvRecord row : Cities.goodRows(city, file)) {
          assertThat(ids.add(row.getField("id"))).isTrue();
          String unit = row.getField("unit");
          assertThat(
                  unit.isEmpty()
                      || unit.equals("990199999999")
                      || units.contains(Cities.today(unit)))
              .as("%s %s", file, row.getField("id"))
              .isTrue();
        }
      }
    }
  }

  private Set<String> unitCodes() {
    Set<String> codes =
        Cities.goodRows(city, "units.csv").stream()
            .map(row -> row.getField("code"))
            .collect(Collectors.toCollection(HashSet::new));
    for (Grid grid : new Division(Draw.of(0, "any")).grids()) {
      codes.add(grid.unit().code());
    }
    return codes;
  }

  private boolean isBroken(BrokenRow row, String line) {
    if (row.code().equals("row.quote")) {
      return line.matches(".*\"又名.*") || line.replaceAll("[^\"]", "").length() == 1;
    }
    List<String> header = List.of(Cities.line(city, row.file(), 1).split(",", -1));
    List<String> cells = cells(line);
    if (row.code().equals("row.columns")) {
      return cells.size() != header.size();
    }
    if (row.code().endsWith(".duplicate") || row.file().equals("units.csv")) {
      return cells.size() == header.size();
    }
    return switch (row.code()) {
      case "id.missing" -> cells.get(0).isBlank();
      case "birth_date.invalid" -> value(header, cells, "birth_date").matches("1990-02-30|1790.*");
      case "time.invalid" -> value(header, cells, "time").matches("2026-13.*|昨天晚上");
      case "lon.invalid" -> Math.abs(Double.parseDouble(value(header, cells, "lon"))) > 180;
      case "lat.invalid" -> value(header, cells, "lat").matches("95.2|北纬40度");
      case "coordinates.incomplete" ->
          value(header, cells, "lon").isEmpty() != value(header, cells, "lat").isEmpty();
      case "sex.invalid" -> value(header, cells, "sex").equals("不详");
      case "unit.unknown" -> value(header, cells, "unit").equals("990199999999");
      case "type.unknown" -> value(header, cells, "type").equals("协调");
      case "department.unknown" -> value(header, cells, "department").equals("9901BM99");
      default -> false;
    };
  }

  private static String value(List<String> header, List<String> cells, String column) {
    return cells.get(header.indexOf(column));
  }

  private static List<String> cells(String line) {
    List<CsvRecord> records = new ArrayList<>();
    CsvReader.builder().ofCsvRecord(line).forEach(records::add);
    return records.get(0).getFields();
  }
}
