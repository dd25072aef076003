/**
 * The coordinate systems of Chinese city data and the ways between them.
 *
 * <p>Start at {@link io.urbangov.geo.crs.CoordinateSystem}. The shifts between them (about 500 m
 * and more) exceed a grid, so a system is always stated, never a default.
 */
@NullMarked
package io.urbangov.geo.crs;

import org.jspecify.annotations.NullMarked;
