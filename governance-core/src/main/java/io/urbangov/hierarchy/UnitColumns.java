package io.urbangov.hierarchy;

import io.urbangov.load.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table of units hold what. A column that is named must be in the header; the
 * standard ones for id, level and parent may be absent.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitColumns {

  private static final UnitColumns STANDARD =
      new UnitColumns("id", "code", "name", "level", "parent", null, Set.of());

  private final String id;
  private final String code;
  private final String name;
  private final String level;
  private final String parent;
  private final @Nullable String everyLevel;
  private final Set<String> named;

  private UnitColumns(
      String id,
      String code,
      String name,
      String level,
      String parent,
      @Nullable String everyLevel,
      Set<String> named) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.level = level;
    this.parent = parent;
    this.everyLevel = everyLevel;
    this.named = named;
  }

  /** The columns {@code id}, {@code code}, {@code name}, {@code level} and {@code parent}. */
  public static UnitColumns standard() {
    return STANDARD;
  }

  /** The same with another column for the stable id; default {@code id}. */
  public UnitColumns id(String column) {
    return new UnitColumns(column, code, name, level, parent, everyLevel, and(column));
  }

  /** The same with another column for the code; default {@code code}. */
  public UnitColumns code(String column) {
    return new UnitColumns(id, column, name, level, parent, everyLevel, named);
  }

  /** The same with another column for the name; default {@code name}. */
  public UnitColumns name(String column) {
    return new UnitColumns(id, code, column, level, parent, everyLevel, named);
  }

  /** The same with another column for the level; default {@code level}. */
  public UnitColumns level(String column) {
    return new UnitColumns(id, code, name, column, parent, null, and(column));
  }

  /** The same with another column for the key of the unit above; default {@code parent}. */
  public UnitColumns parent(String column) {
    return new UnitColumns(id, code, name, level, column, everyLevel, and(column));
  }

  /** The same for a table whose units are all of one level. */
  public UnitColumns everyLevel(String text) {
    return new UnitColumns(id, code, name, level, parent, text, named);
  }

  /** The column, unless it is a standard one that is not there. */
  private @Nullable String ifIn(List<String> header, String column) {
    return named.contains(column) || header.contains(column) ? column : null;
  }

  private Set<String> and(String column) {
    Set<String> all = new HashSet<>(named);
    all.add(column);
    return Set.copyOf(all);
  }

  /** Without these a table cannot be read. */
  Set<String> required() {
    Set<String> all = new HashSet<>(named);
    all.add(code);
    all.add(name);
    return all;
  }

  /** What a table with these columns in its header has of them. */
  Present in(List<String> header) {
    return new Present(this, header);
  }

  /** The columns of one header: an absent one is not looked for in every row. */
  static final class Present {

    private final List<String> header;
    private final String code;
    private final String name;
    private final @Nullable String id;
    private final @Nullable String level;
    private final @Nullable String parent;
    private final @Nullable String everyLevel;

    private Present(UnitColumns columns, List<String> header) {
      this.header = header;
      this.code = columns.code;
      this.name = columns.name;
      this.id = columns.ifIn(header, columns.id);
      this.level = columns.ifIn(header, columns.level);
      this.parent = columns.ifIn(header, columns.parent);
      this.everyLevel = columns.everyLevel;
    }

    /** Rows of one table share their header, rows of JSON Lines need not. */
    boolean isOf(Row row) {
      return row.columns() == header; // the same list, not an equal one
    }

    UnitRow unit(String source, Row row) {
      return new UnitRow(
          source,
          row.line(),
          value(row, id),
          row.get(code),
          row.get(name),
          everyLevel == null ? value(row, level) : everyLevel,
          value(row, parent));
    }

    private static @Nullable String value(Row row, @Nullable String column) {
      return column == null ? null : row.get(column);
    }
  }
}
