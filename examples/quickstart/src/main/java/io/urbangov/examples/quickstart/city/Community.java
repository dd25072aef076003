package io.urbangov.examples.quickstart.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community (社区, 村) with its grids and roads. Immutable and thread-safe.
 *
 * @param number from 0, in the order of the division
 * @param street the street above, null if the community lies directly below the district
 * @param roads the community's own two, then the district's long one
 */
record Community(
    int number,
    Unit unit,
    @Nullable Unit street,
    Unit district,
    List<Grid> grids,
    List<String> roads) {

  /** The unit above: a street or the district. */
  Unit parent() {
    return street == null ? district : street;
  }

  /** The name without 社区 or 村. */
  String shortName() {
    return unit.name().replace("社区", "").replace("村", "");
  }
}
