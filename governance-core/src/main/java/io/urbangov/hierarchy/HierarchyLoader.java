package io.urbangov.hierarchy;

import io.urbangov.load.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of any number of tables, in any order, and builds a hierarchy of those that fit.
 *
 * <p>Bad rows are rejections, all of them, and the rest is loaded: {@code code.missing}, {@code
 * name.missing}, {@code code.duplicate} and {@code id.duplicate} (the first row counts), {@code
 * parent.unknown} (also below a rejected unit), {@code parent.cycle} (also below a cycle); {@code
 * level.missing}, {@code level.unknown} and {@code level.order} where levels are declared; {@code
 * level.excess} beyond 65,536 different ones; and what the source itself rejects. Depth is no
 * limit. Builds once. Not thread-safe.
 */
public final class HierarchyLoader {

  private final KeyStore keys = new KeyStore();
  private final TextPool names = new TextPool();
  private final NodeTable nodes = new NodeTable();
  private final LevelNames levels = new LevelNames();
  private final RejectionLog rejected = new RejectionLog();
  private final List<String> sources = new ArrayList<>();
  private boolean parentsAreIds;
  private boolean built;
  private int row;
  private @Nullable String lastParent;
  private long lastParentKey;
  private @Nullable String lastName;
  private int lastNameNumber;

  HierarchyLoader() {}

  /**
   * Declares all levels, from the top down: a unit must have one of them, and one further down than
   * that of the unit above. Levels can be skipped. By default any text is a level.
   */
  public HierarchyLoader levels(String... topDown) {
    if (row > 0 || levels.declared()) {
      throw new IllegalStateException("levels must be declared once, before the first row");
    }
    levels.declare(List.of(topDown));
    return this;
  }

  /** Takes parents for ids of units. By default they are codes. */
  public HierarchyLoader parentsAreIds() {
    parentsAreIds = true;
    return this;
  }

  /** Takes all rows of a table. */
  public HierarchyLoader read(RowSource source, UnitColumns columns) {
    UnitColumns.Present[] present = {columns.in(List.of())};
    source.rows(
        columns.required(),
        unit -> {
          if (!present[0].isOf(unit)) {
            present[0] = columns.in(unit.columns());
          }
          add(present[0].unit(source.name(), unit));
        },
        rejection -> rejected.add(row++, rejection));
    return this;
  }

  /** Takes one row. */
  public HierarchyLoader add(UnitRow unit) {
    if (built) {
      throw new IllegalStateException("a loader builds once");
    }
    String code = unit.code();
    String name = unit.name();
    if (code == null) {
      return reject(unit, "code.missing", "code must not be missing");
    }
    if (name == null) {
      return reject(unit, "name.missing", "name must not be missing");
    }
    String level = levels.problem(unit.level());
    if (level != null) {
      return reject(unit, level, LevelNames.RULE);
    }
    long codeKey = keys.add(code);
    long idKey = unit.id() == null ? codeKey : keys.add(unit.id());
    nodes
        .from(row++, source(unit.source()), unit.line())
        .add(codeKey, idKey, key(unit.parent()), number(name), levels.number(unit.level()));
    return this;
  }

  private HierarchyLoader reject(UnitRow unit, String code, String message) {
    rejected.add(row++, unit.source(), unit.line(), code, message);
    return this;
  }

  /** Rows of one source come together. */
  private int source(String source) {
    int last = sources.size() - 1;
    if (last < 0 || !sources.get(last).equals(source)) {
      sources.add(source);
    }
    return sources.size() - 1;
  }

  /** Rows below one unit often come together too. */
  private long key(@Nullable String parent) {
    if (parent == null) {
      return KeyStore.NONE;
    }
    if (!parent.equals(lastParent)) {
      lastParentKey = keys.add(parent);
      lastParent = parent;
    }
    return lastParentKey;
  }

  /** Grids are often all called alike. */
  private int number(String name) {
    if (!name.equals(lastName)) {
      lastNameNumber = names.add(name);
      lastName = name;
    }
    return lastNameNumber;
  }

  /** Builds the hierarchy. O(n log n) time in the number of rows. */
  public LoadedHierarchy build() {
    if (built) {
      throw new IllegalStateException("a loader builds once");
    }
    built = true;
    Assembly assembly = new Assembly(nodes, keys, sources, rejected);
    int[] ranked = assembly.rank(parentsAreIds, levels.declared());
    Hierarchy hierarchy = assembly.build(ranked, names, levels.names());
    return new LoadedHierarchy(hierarchy, rejected.sorted());
  }
}
