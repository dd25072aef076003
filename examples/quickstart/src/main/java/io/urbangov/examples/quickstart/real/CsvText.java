package io.urbangov.examples.quickstart.real;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** A CSV file in memory; a missing value is an empty one. Not thread-safe. */
final class CsvText {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

  CsvText(String... columns) {
    writer.writeRecord(columns);
  }

  void add(@Nullable String... values) {
    writer.writeRecord(values);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
