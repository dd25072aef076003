/**
 * Points on the ground and how far they are apart.
 *
 * <p>Start at {@link io.urbangov.geo.GeoPoint}. Coordinate systems are in {@code geo.crs}, polygons
 * in {@code geo.region}.
 */
@NullMarked
package io.urbangov.geo;

import org.jspecify.annotations.NullMarked;
