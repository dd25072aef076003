package io.urbangov.hierarchy.timeline;

import org.jspecify.annotations.Nullable;

/** What a unit is on one day; the parent is an id. Immutable. */
record UnitState(String code, String name, String level, @Nullable String parent) {

  UnitState(Change.Create create) {
    this(create.code(), create.name(), create.level(), create.parent());
  }

  UnitState withCode(String other) {
    return new UnitState(other, name, level, parent);
  }

  UnitState withName(String other) {
    return new UnitState(code, other, level, parent);
  }

  UnitState withLevel(String other) {
    return new UnitState(code, name, other, parent);
  }

  UnitState withParent(@Nullable String other) {
    return new UnitState(code, name, level, other);
  }
}
