package io.urbangov.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as text by column, before anything is made of it. {@code toString()} shows no value.
 *
 * <p>Immutable and thread-safe.
 */
public final class Row {

  private final long line;
  private final Header header;
  private final @Nullable String[] values;

  /** Takes the values as they are and keeps the array: trimmed, missing ones {@code null}. */
  Row(long line, Header header, @Nullable String[] values) {
    this.line = line;
    this.header = header;
    this.values = values;
  }

  /** The first line of this row in its file, or its number in a JDBC result, from 1. */
  public long line() {
    return line;
  }

  /** The names of the columns, trimmed and in lower case, in the order of the source. */
  public List<String> columns() {
    return header.names();
  }

  /** The trimmed value of a column, or {@code null} if it is missing or there is no such column. */
  public @Nullable String get(String column) {
    return get(header.indexOf(column));
  }

  @Nullable String get(int position) {
    return position < 0 ? null : values[position];
  }

  Header header() {
    return header;
  }

  /** A trimmed value, {@code null} when nothing is left. */
  static @Nullable String clean(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String value = raw.strip();
    return value.isEmpty() ? null : value;
  }

  @Override
  public String toString() {
    return "line " + line + " " + header.names();
  }
}
