package io.urbangov.examples.quickstart.city;

import org.jspecify.annotations.Nullable;

/**
 * A place (地点). Immutable and thread-safe.
 *
 * @param estate the estate that a building is in
 */
record Place(
    String key,
    Kind kind,
    String name,
    Address address,
    Grid grid,
    Point point,
    @Nullable Place estate) {

  /** What kind of place. */
  enum Kind {
    ESTATE,
    BUILDING,
    PUBLIC,
    OFFICE,
    SHOP
  }

  Community community() {
    return address.community();
  }
}
