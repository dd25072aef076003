package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file in the making. Not thread-safe. */
final class Sheet {

  /**
   * A row.
   *
   * @param raw a line that replaces the cells, for what a CSV writer cannot write
   * @param code why it is rejected, empty for a good row
   * @param used whether it is used nevertheless, without the bad value
   */
  record Row(List<String> cells, @Nullable String raw, String code, boolean used) {}

  private final String file;
  private final List<String> header;
  private final List<Row> rows = new ArrayList<>();

  Sheet(String file, String header) {
    this.file = file;
    this.header = List.of(header.split(",", -1));
  }

  String file() {
    return file;
  }

  List<String> header() {
    return header;
  }

  List<Row> rows() {
    return rows;
  }

  int column(String name) {
    return header.indexOf(name);
  }

  /** The id of the row that is added next: a letter and seven digits. */
  String nextId(char letter) {
    return letter + Numerals.padded(rows.size() + 1L, 7);
  }

  void add(String... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException("row must have " + header.size() + " cells");
    }
    rows.add(new Row(List.of(cells), null, "", true));
  }
}
