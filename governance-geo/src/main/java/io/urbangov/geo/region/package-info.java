/**
 * Polygons and the units of the hierarchy that own them: which grid (网格) holds a point.
 *
 * <p>Start at {@link io.urbangov.geo.region.GridIndex#read}. Rings must not cross the antimeridian.
 */
@NullMarked
package io.urbangov.geo.region;

import org.jspecify.annotations.NullMarked;
