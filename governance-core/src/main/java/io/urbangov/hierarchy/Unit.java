package io.urbangov.hierarchy;

import org.jspecify.annotations.Nullable;

/**
 * One unit of a hierarchy (层级单元): a city, a street, a community, a grid, or a department.
 *
 * <p>The parent is stored, never derived from the code: codes are abolished and re-issued.
 * Immutable and thread-safe.
 *
 * @param id stays when name, code and place change; the code where the source has no id
 * @param code unique in its hierarchy
 * @param name not unique: 88 towns are called 城关镇
 * @param level what kind of unit it is, any text; empty when not known
 * @param parent the code of the unit above, or {@code null} at the top
 */
public record Unit(String id, String code, String name, String level, @Nullable String parent) {

  /** A unit whose id is its code. */
  public Unit(String code, String name, String level, @Nullable String parent) {
    this(code, code, name, level, parent);
  }
}
