package io.urbangov.benchmarks.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Clean text to match, a row a record; an empty value is missing. A row is of file 0 or, when two
 * files are linked, of file 1.
 */
final class PeerTable {

  private static final String TAB = "\t";

  private final List<PeerField> fields;
  private final List<String[]> rows = new ArrayList<>();
  private int firstOfSecond;

  private PeerTable(List<PeerField> fields) {
    this.fields = fields;
  }

  List<PeerField> fields() {
    return fields;
  }

  int size() {
    return rows.size();
  }

  /** The value, empty when missing. */
  String value(int row, int field) {
    return rows.get(row)[field];
  }

  /** Whether two files are linked, each without duplicates. */
  boolean isLinking() {
    return firstOfSecond < rows.size();
  }

  /** The first row of the second file, or the number of rows. */
  int firstOfSecond() {
    return firstOfSecond;
  }

  /** Writes a table as text: what it is in the first line, then a row a line. */
  static void write(
      Path file, List<PeerField> fields, int rows, int firstOfSecond, IntFunction<String[]> row) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          firstOfSecond + TAB + String.join(TAB, fields.stream().map(PeerField::name).toList()));
      for (int i = 0; i < rows; i++) {
        out.write('\n');
        String[] values = row.apply(i);
        out.write(String.join(TAB, Arrays.stream(values).map(v -> v.replace('\t', ' ')).toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static PeerTable read(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String[] head = in.readLine().split(TAB, -1);
      PeerTable table = new PeerTable(Arrays.stream(head).skip(1).map(PeerField::named).toList());
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        table.rows.add(line.split(TAB, -1));
      }
      table.firstOfSecond = Integer.parseInt(head[0]);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
