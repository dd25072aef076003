package io.urbangov.geo.region;

import io.urbangov.hierarchy.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * One feature as it was read, before anything is checked.
 *
 * @param unit what its properties say
 * @param shape its polygons, or {@code null} when they cannot be read
 */
record Feature(UnitRow unit, @Nullable Shape shape) {}
