package io.urbangov.hierarchy;

import java.util.Optional;

/**
 * Which unit of the hierarchy holds a point. Implementations must be thread-safe and deterministic,
 * and state the coordinate reference system that they take.
 */
@FunctionalInterface
public interface PlaceLocator {

  /** The code of the unit that holds a point, degrees east and north, or empty outside of all. */
  Optional<String> locate(double lon, double lat);
}
