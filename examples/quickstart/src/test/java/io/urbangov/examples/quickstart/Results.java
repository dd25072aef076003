package io.urbangov.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.urbangov.RecordId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that the job wrote, as a stranger would read them. */
record Results(Path folder) {

  static final List<String> FILES =
      List.of(
          "assignments.csv", "entities.csv", "hot-terms.csv", "rejections.csv", "relations.csv");

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All five files in one text, for comparing. */
  String all() {
    return FILES.stream().map(file -> file + "\n" + text(file)).collect(Collectors.joining());
  }

  List<NamedCsvRecord> rows(String file) {
    List<NamedCsvRecord> rows = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(text(file)).forEach(rows::add);
    return rows;
  }

  /** The rows of a file, some columns of each, joined by blanks. */
  List<String> lines(String file, String... columns) {
    return rows(file).stream().map(row -> joined(row, columns)).toList();
  }

  private static String joined(NamedCsvRecord row, String... columns) {
    return List.of(columns).stream().map(row::getField).collect(Collectors.joining(" "));
  }

  /** The entity of every record of a type. */
  SortedMap<RecordId, String> entities(String type) {
    return rows("entities.csv").stream()
        .filter(row -> row.getField("type").equals(type))
        .collect(
            Collectors.toMap(
                row -> new RecordId(row.getField("source"), row.getField("record")),
                row -> row.getField("entity"),
                (a, b) -> a + " and " + b,
                TreeMap::new));
  }

  /** The entities of a type, such as {@code a:1+b:2 | a:3}. */
  String groups(String type) {
    return entities(type).entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getValue(),
                TreeMap::new,
                Collectors.mapping(entry -> entry.getKey().toString(), Collectors.joining("+"))))
        .values()
        .stream()
        .collect(Collectors.joining(" | "));
  }

  /** The unit of every record, as {@code unit how}. */
  SortedMap<String, String> units() {
    Function<NamedCsvRecord, String> id =
        row -> row.getField("source") + ":" + row.getField("record");
    return rows("assignments.csv").stream()
        .collect(
            Collectors.toMap(id, row -> joined(row, "unit", "how"), (a, b) -> a, TreeMap::new));
  }
}
