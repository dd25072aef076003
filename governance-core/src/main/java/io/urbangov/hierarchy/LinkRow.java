package io.urbangov.hierarchy;

import io.urbangov.load.Row;
import org.jspecify.annotations.Nullable;

/**
 * A link as a file gives it, before anything is checked. Blank values count as missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the file or silo, for rejections
 * @param line where in the source, counted from 1
 * @param department the department's code
 * @param type what it is to the unit, as {@link LinkType#parse} reads it
 * @param unit the unit's code
 * @param matter what the link is about; missing when it is about everything
 */
public record LinkRow(
    String source,
    long line,
    @Nullable String department,
    @Nullable String type,
    @Nullable String unit,
    @Nullable String matter) {

  /** Strips the values, and makes blank ones {@code null}. */
  public LinkRow {
    department = clean(department);
    type = clean(type);
    unit = clean(unit);
    matter = clean(matter);
  }

  /** Takes the columns {@code department}, {@code type}, {@code unit} and {@code matter}. */
  static LinkRow of(String source, Row row) {
    return new LinkRow(
        source,
        row.line(),
        row.get("department"),
        row.get("type"),
        row.get("unit"),
        row.get("matter"));
  }

  private static @Nullable String clean(@Nullable String value) {
    String text = value == null ? "" : value.strip();
    return text.isEmpty() ? null : text;
  }
}
