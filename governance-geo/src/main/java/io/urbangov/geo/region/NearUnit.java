package io.urbangov.geo.region;

import io.urbangov.geo.Distance;

/**
 * A unit near a point, and how far its polygon is. Immutable and thread-safe.
 *
 * @param code the unit's code
 * @param distance to the nearest place of its border; zero inside it
 */
public record NearUnit(String code, Distance distance) {}
