package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.LOCAL_ADDRESS;

import io.urbangov.Entity;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Resolution;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the place of an address: the one whose own address is the longest beginning of it, so that
 * a home is found by its building.
 */
final class AddressBook {

  private static final int SHORTEST = 4;

  /**
   * A place that an address leads to.
   *
   * @param place the place
   * @param confidence the share of the places with that address, and less when only part of it is
   *     the place's
   * @param evidence why
   */
  record Found(Entity place, double confidence, String evidence) {}

  private final Map<String, Map<Entity, Integer>> places = new HashMap<>();

  AddressBook(Resolution resolution) {
    for (Entity entity : resolution.entities()) {
      entity.members().stream()
          .map(resolution::getRecord)
          .flatMap(record -> record.find(LOCAL_ADDRESS).stream())
          .forEach(address -> note(address, entity));
    }
  }

  private void note(String address, Entity place) {
    places
        .computeIfAbsent(address, a -> new TreeMap<>(Comparator.comparing(Entity::id)))
        .merge(place, 1, Integer::sum);
  }

  Optional<Found> find(SourceRecord record) {
    return record.find(LOCAL_ADDRESS).flatMap(this::find);
  }

  private Optional<Found> find(String address) {
    for (int end = address.length(); end >= SHORTEST; end--) {
      if (isBoundary(address, end)) {
        Map<Entity, Integer> found = places.get(address.substring(0, end));
        if (found != null) {
          return Optional.of(best(found, end == address.length()));
        }
      }
    }
    return Optional.empty();
  }

  /** A number must not be cut in two: 1幢 is no beginning of 12幢. */
  private static boolean isBoundary(String address, int end) {
    if (end == address.length()) {
      return true;
    }
    char before = address.charAt(end - 1);
    char after = address.charAt(end);
    return !(Character.isDigit(before) && Character.isDigit(after))
        && !Character.isLowSurrogate(after);
  }

  private static Found best(Map<Entity, Integer> found, boolean whole) {
    int all = found.values().stream().mapToInt(Integer::intValue).sum();
    Entity best =
        found.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .orElseThrow()
            .getKey();
    double share = (double) found.getOrDefault(best, 0) / all;
    return whole
        ? new Found(best, 0.98 * share, "same address")
        : new Found(best, 0.95 * share, "address begins with the place's");
  }
}
