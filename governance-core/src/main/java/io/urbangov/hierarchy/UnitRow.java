package io.urbangov.hierarchy;

import org.jspecify.annotations.Nullable;

/**
 * A unit as a file gives it, before anything is checked. Blank values count as missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the file or silo, for rejections
 * @param line where in the source, counted from 1
 * @param id what stays when the code changes; the code where it is missing
 * @param code the unit's code
 * @param name the unit's name
 * @param level the unit's level
 * @param parent the code of the unit above
 */
public record UnitRow(
    String source,
    long line,
    @Nullable String id,
    @Nullable String code,
    @Nullable String name,
    @Nullable String level,
    @Nullable String parent) {

  /** Strips the values, and makes blank ones {@code null}. */
  public UnitRow {
    id = clean(id);
    code = clean(code);
    name = clean(name);
    level = clean(level);
    parent = clean(parent);
  }

  /** A row without an id. */
  public UnitRow(
      String source,
      long line,
      @Nullable String code,
      @Nullable String name,
      @Nullable String level,
      @Nullable String parent) {
    this(source, line, null, code, name, level, parent);
  }

  private static @Nullable String clean(@Nullable String value) {
    String text = value == null ? "" : value.strip();
    return text.isEmpty() ? null : text;
  }
}
