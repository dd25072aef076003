package io.urbangov.hierarchy.timeline;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens to one unit (变更). Units are named by their stable id, which is neither
 * their code nor their name, and which no other unit ever has.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Change {

  /** The id of the unit that it happens to. */
  String unit();

  /** What kind of change it is. */
  ChangeKind kind();

  /** The units that get all or part of this one, and which part, in [0, 1], by id. */
  default SortedMap<String, Double> flows() {
    return Collections.emptySortedMap();
  }

  /** Whether the unit is gone afterwards. */
  default boolean ends() {
    return false;
  }

  /** All units that it names, by id. */
  default Set<String> units() {
    Set<String> units = new TreeSet<>(Set.of(unit()));
    units.addAll(flows().keySet());
    return units;
  }

  /**
   * A unit comes into being (设立).
   *
   * @param unit its id
   * @param code its code, unique at any one time
   * @param name its name
   * @param level its level, empty when not known
   * @param parent the id of the unit above, {@code null} at the top
   */
  record Create(String unit, String code, String name, String level, @Nullable String parent)
      implements Change {

    /** Throws {@link IllegalArgumentException} if a text cannot be used. */
    public Create {
      Words.id("unit", unit);
      code = Words.text("code", code);
      name = Words.text("name", name);
      level = Words.optional("level", level);
      checkParent(unit, parent);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.CREATE;
    }

    @Override
    public Set<String> units() {
      return withParent(unit, parent);
    }
  }

  /**
   * A unit has another name (更名).
   *
   * @param unit its id
   * @param name its new name
   */
  record Rename(String unit, String name) implements Change {

    /** Throws {@link IllegalArgumentException} if a text cannot be used. */
    public Rename {
      Words.id("unit", unit);
      name = Words.text("name", name);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.RENAME;
    }
  }

  /**
   * A unit has another code (变更代码).
   *
   * @param unit its id
   * @param code its new code
   */
  record Recode(String unit, String code) implements Change {

    /** Throws {@link IllegalArgumentException} if a text cannot be used. */
    public Recode {
      Words.id("unit", unit);
      code = Words.text("code", code);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.RECODE;
    }
  }

  /**
   * A unit is of another level (变更级别), such as a town that becomes a street office.
   *
   * @param unit its id
   * @param level its new level, empty when not known
   */
  record Relevel(String unit, String level) implements Change {

    /** Throws {@link IllegalArgumentException} if a text cannot be used. */
    public Relevel {
      Words.id("unit", unit);
      level = Words.optional("level", level);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.RELEVEL;
    }
  }

  /**
   * A unit, with all below it, lies below another one (变更隶属).
   *
   * @param unit its id
   * @param parent the id of the unit above, {@code null} at the top
   */
  record Reparent(String unit, @Nullable String parent) implements Change {

    /** Throws {@link IllegalArgumentException} if an id cannot be used. */
    public Reparent {
      Words.id("unit", unit);
      checkParent(unit, parent);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.REPARENT;
    }

    @Override
    public Set<String> units() {
      return withParent(unit, parent);
    }
  }

  /**
   * A unit ends without a successor (撤销). No unit may be left below it.
   *
   * @param unit its id
   */
  record Abolish(String unit) implements Change {

    /** Throws {@link IllegalArgumentException} if the id cannot be used. */
    public Abolish {
      Words.id("unit", unit);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.ABOLISH;
    }

    @Override
    public boolean ends() {
      return true;
    }
  }

  /**
   * A unit ends and is part of another one (并入). The units below it go along, but for those that
   * are moved, merged or abolished on the same day.
   *
   * @param unit its id
   * @param into the id of the other unit, which may be created on the same day
   */
  record Merge(String unit, String into) implements Change {

    /** Throws {@link IllegalArgumentException} if an id cannot be used. */
    public Merge {
      Words.id("unit", unit);
      checkOther(unit, into);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.MERGE;
    }

    @Override
    public SortedMap<String, Double> flows() {
      return new TreeMap<>(Map.of(into, 1.0));
    }

    @Override
    public boolean ends() {
      return true;
    }
  }

  /**
   * A unit is divided (拆分). It ends, and no unit may be left below it – unless it is one of its own
   * parts: then it goes on as what is left.
   *
   * @param unit its id
   * @param into the units that get the parts, which may be created on the same day
   */
  record Split(String unit, Shares into) implements Change {

    /** Throws {@link IllegalArgumentException} if the id cannot be used. */
    public Split {
      Words.id("unit", unit);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.SPLIT;
    }

    @Override
    public SortedMap<String, Double> flows() {
      SortedMap<String, Double> flows = new TreeMap<>();
      into.parts().keySet().forEach(part -> flows.put(part, into.of(part)));
      return flows;
    }

    @Override
    public boolean ends() {
      return !into.parts().containsKey(unit);
    }
  }

  /**
   * A part of a unit goes to another one (边界调整); both go on.
   *
   * @param unit the id of the unit that gives
   * @param into the id of the unit that takes
   * @param share which part of the giving unit goes over, in (0, 1]
   */
  record Boundary(String unit, String into, double share) implements Change {

    /** Throws {@link IllegalArgumentException} if an id or the share cannot be used. */
    public Boundary {
      Words.id("unit", unit);
      checkOther(unit, into);
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("share must be in (0, 1], was: " + share);
      }
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.BOUNDARY;
    }

    @Override
    public SortedMap<String, Double> flows() {
      return new TreeMap<>(Map.of(into, share));
    }
  }

  /**
   * What the corrected entry says never happened (撤回).
   *
   * @param unit the id of the unit that the corrected entry is about
   */
  record Retract(String unit) implements Change {

    /** Throws {@link IllegalArgumentException} if the id cannot be used. */
    public Retract {
      Words.id("unit", unit);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.RETRACT;
    }
  }

  private static void checkOther(String unit, String other) {
    if (Words.id("into", other).equals(unit)) {
      throw new IllegalArgumentException("into must be another unit, was: " + other);
    }
  }

  private static void checkParent(String unit, @Nullable String parent) {
    if (parent != null && Words.id("parent", parent).equals(unit)) {
      throw new IllegalArgumentException("parent must be another unit, was: " + parent);
    }
  }

  private static Set<String> withParent(String unit, @Nullable String parent) {
    return parent == null ? Set.of(unit) : new TreeSet<>(Set.of(unit, parent));
  }
}
