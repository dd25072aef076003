package io.urbangov.examples.quickstart.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a sample city's files as a careful reader would. */
final class Cities {

  private Cities() {}

  static SampleCity small() {
    return SampleCity.builder().seed(7).people(3_000).build();
  }

  /** The code of today: 扶摇镇 was a township with another code. */
  static String today(String unit) {
    return unit.startsWith("990102201") ? "990102104" + unit.substring(9) : unit;
  }

  /** The rows of a CSV file that are not rejected. */
  static List<NamedCsvRecord> goodRows(SampleCity city, String file) {
    Set<Long> rejected =
        city.summary().brokenRows().stream()
            .filter(row -> row.file().equals(file) && !row.used())
            .map(BrokenRow::line)
            .collect(Collectors.toSet());
    List<String> lines = lines(city, file);
    StringBuilder good = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (!rejected.contains(i + 1L)) {
        good.append(lines.get(i)).append('\n');
      }
    }
    List<NamedCsvRecord> rows = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(good.toString()).forEach(rows::add);
    rows.sort(Comparator.comparing(row -> row.getField(0)));
    return rows;
  }

  /** The physical line of a file, from 1. */
  static String line(SampleCity city, String file, long line) {
    return lines(city, file).get((int) line - 1);
  }

  static List<String> lines(SampleCity city, String file) {
    return text(city, file).lines().toList();
  }

  static String text(SampleCity city, String file) {
    return Objects.requireNonNull(city.files().get(file), file);
  }

  /** Full-width characters at half width. */
  static String narrow(String text) {
    return text.chars()
        .mapToObj(c -> Character.toString(c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c))
        .collect(Collectors.joining());
  }
}
