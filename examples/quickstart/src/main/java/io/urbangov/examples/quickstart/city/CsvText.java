package io.urbangov.examples.quickstart.city;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A sheet as CSV text, and where its broken rows came to lie. */
record CsvText(String text, List<BrokenRow> broken) {

  static CsvText of(Sheet sheet) {
    List<BrokenRow> broken = new ArrayList<>();
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(sheet.header());
      long line = 2;
      for (Sheet.Row row : sheet.rows()) {
        if (!row.code().isEmpty()) {
          broken.add(new BrokenRow(sheet.file(), line, row.code(), row.used()));
        }
        write(writer, text, row);
        line += 1 + breaks(row);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(sheet.file(), e);
    }
    return new CsvText(text.toString(), List.copyOf(broken));
  }

  private static void write(CsvWriter writer, StringWriter text, Sheet.Row row) throws IOException {
    String raw = row.raw();
    if (raw == null) {
      writer.writeRecord(row.cells());
    } else {
      writer.flush();
      text.write(raw + "\n");
    }
  }

  private static long breaks(Sheet.Row row) {
    return row.cells().stream().mapToLong(c -> c.chars().filter(i -> i == '\n').count()).sum();
  }
}
