package io.urbangov.load;

import io.urbangov.Rejection;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where a source hands in its rows and what is wrong with them; keeps the counts. */
final class Intake {

  private final String source;
  private final Collection<String> required;
  private final BiConsumer<Row, Intake> rows;
  private final Consumer<? super Rejection> rejections;
  private final SortedMap<String, Long> codes = new TreeMap<>();
  private long accepted;
  private long rejected;

  Intake(
      String source,
      Collection<String> required,
      BiConsumer<Row, Intake> rows,
      Consumer<? super Rejection> rejections) {
    this.source = source;
    this.required = required;
    this.rows = rows;
    this.rejections = rejections;
  }

  /** Whether the header has what is required; if not, says so. */
  boolean takesHeader(long line, Header header) {
    for (String column : required) {
      if (header.indexOf(column) < 0) {
        note(line, "header.missing", "column " + column + " is not in the header");
        return false;
      }
    }
    return true;
  }

  /** Hands in a row, which answers with {@link #accept} or {@link #reject}. */
  void row(Row row) {
    rows.accept(row, this);
  }

  void accept() {
    accepted++;
  }

  /** A row that is not used. */
  void reject(long line, String code, String message) {
    rejected++;
    note(line, code, message);
  }

  /** Something wrong that costs no row by itself. */
  void note(long line, String code, String message) {
    codes.merge(code, 1L, Long::sum);
    rejections.accept(new Rejection(source, line, code, message));
  }

  /** The source could not be read to its end. */
  void unreadable(Exception reason, long lines) {
    String what =
        reason instanceof NoSuchFileException
            ? "there is no such file"
            : "it cannot be read: " + reason.getClass().getSimpleName();
    String how = lines == 0 ? "" : "; the rows up to line " + lines + " were read";
    note(0, "file.unreadable", what + how);
  }

  LoadSummary summary() {
    return new LoadSummary(source, accepted, rejected, codes);
  }
}
