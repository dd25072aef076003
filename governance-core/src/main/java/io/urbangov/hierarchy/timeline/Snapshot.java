package io.urbangov.hierarchy.timeline;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.LoadedHierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The hierarchy of one day, and which unit is at which rank: the one place where units become a
 * {@link Hierarchy}. Immutable.
 */
final class Snapshot {

  private final Hierarchy hierarchy;
  private final String[] unitOfRank;
  private final String[] units;
  private final int[] ranks;

  private Snapshot(Hierarchy hierarchy, String[] unitOfRank, String[] units) {
    this.hierarchy = hierarchy;
    this.unitOfRank = unitOfRank;
    this.units = units;
    this.ranks = new int[units.length];
    for (int rank = 0; rank < unitOfRank.length; rank++) {
      ranks[Arrays.binarySearch(units, unitOfRank[rank])] = rank;
    }
  }

  static Snapshot of(Map<String, UnitState> states) {
    Map<String, UnitState> byUnit = new TreeMap<>(states);
    LoadedHierarchy loaded =
        Hierarchy.load(byUnit.values().stream().map(state -> row(state, states)).toList());
    if (!loaded.rejections().isEmpty()) {
      throw new IllegalStateException("checked units must fit: " + loaded.rejections());
    }
    Map<String, String> unitOfCode = new HashMap<>();
    byUnit.forEach((unit, state) -> unitOfCode.put(state.code(), unit));
    String[] unitOfRank = new String[byUnit.size()];
    Arrays.setAll(unitOfRank, rank -> unitOfCode.get(loaded.hierarchy().code(rank)));
    return new Snapshot(loaded.hierarchy(), unitOfRank, byUnit.keySet().toArray(new String[0]));
  }

  private static UnitRow row(UnitState state, Map<String, UnitState> states) {
    UnitState parent = state.parent() == null ? null : states.get(state.parent());
    String code = parent == null ? null : parent.code();
    return new UnitRow("timeline", 0, state.code(), state.name(), state.level(), code);
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  boolean has(String unit) {
    return Arrays.binarySearch(units, unit) >= 0;
  }

  OptionalInt find(String unit) {
    int at = Arrays.binarySearch(units, unit);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(ranks[at]);
  }

  String unit(int rank) {
    if (rank < 0 || rank >= unitOfRank.length) {
      throw new IllegalArgumentException(
          "rank must be in [0, " + unitOfRank.length + "), was: " + rank);
    }
    return unitOfRank[rank];
  }
}
