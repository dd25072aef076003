package io.urbangov.geo.address;

import io.urbangov.hierarchy.Hierarchy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Finds the lowest unit that an address names beyond doubt, and writes it and those above it with
 * their whole names. Immutable and thread-safe.
 *
 * <p>Among the units with the lowest name, the one counts that has most of the other names above
 * it, if it is alone and at least as many names speak for it as against it.
 */
final class UnitResolver {

  private static final int NONE = -1;

  private final Gazetteer gazetteer;

  UnitResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  NormalizedAddress resolve(Map<AddressTag, String> parts) {
    Map<UnitKind, int[]> named = named(parts);
    for (int level = UnitKind.COUNT - 1; level >= 0; level--) {
      int[] candidates = named.get(UnitKind.at(level));
      if (candidates != null) {
        int unit = best(candidates, named);
        if (unit != NONE) {
          return new NormalizedAddress(filled(parts, unit), gazetteer.hierarchy().code(unit));
        }
      }
    }
    return new NormalizedAddress(parts, null);
  }

  private Map<UnitKind, int[]> named(Map<AddressTag, String> parts) {
    Map<UnitKind, int[]> named = new EnumMap<>(UnitKind.class);
    for (UnitKind kind : UnitKind.values()) {
      String name = parts.get(kind.tag());
      int[] units = name == null ? new int[0] : gazetteer.units(name);
      if (units.length > 0) {
        named.put(kind, Arrays.stream(units).distinct().toArray());
      }
    }
    return named;
  }

  private int best(int[] candidates, Map<UnitKind, int[]> named) {
    int best = NONE;
    int most = -1;
    boolean alone = false;
    for (int candidate : candidates) {
      int agreeing = agreeing(candidate, named);
      alone = agreeing > most || (alone && agreeing < most);
      if (agreeing > most) {
        most = agreeing;
        best = candidate;
      }
    }
    return alone && 2 * most >= others(best, named) ? best : NONE;
  }

  /** How many of the other names belong to a unit above. */
  private int agreeing(int unit, Map<UnitKind, int[]> named) {
    int count = 0;
    for (int[] units : named.values()) {
      for (int other : units) {
        if (other != unit && gazetteer.hierarchy().isAncestor(other, unit)) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  /** How many names stand above the unit's own level. */
  private int others(int unit, Map<UnitKind, int[]> named) {
    int count = 0;
    for (UnitKind kind : named.keySet()) {
      count += kind.number() < gazetteer.kind(unit).number() ? 1 : 0;
    }
    return count;
  }

  private Map<AddressTag, String> filled(Map<AddressTag, String> parts, int unit) {
    Hierarchy hierarchy = gazetteer.hierarchy();
    Map<AddressTag, String> filled = new EnumMap<>(parts);
    for (int level = 0; level <= gazetteer.kind(unit).number(); level++) {
      filled.remove(UnitKind.at(level).tag());
    }
    for (int rank = unit; rank >= 0; rank = hierarchy.parent(rank)) {
      String name = new String(Glyphs.of(hierarchy.name(rank)));
      if (!UnitName.all(name, gazetteer.kind(rank)).isEmpty()) {
        filled.put(tag(rank, name), UnitName.inAddress(name, gazetteer.kind(rank)));
      }
    }
    return filled;
  }

  /** A city under the central government is written once, as a city. */
  private AddressTag tag(int rank, String name) {
    UnitKind kind = gazetteer.kind(rank);
    return kind == UnitKind.PROVINCE && name.endsWith("市") ? AddressTag.CITY : kind.tag();
  }
}
