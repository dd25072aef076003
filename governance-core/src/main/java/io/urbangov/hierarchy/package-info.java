/**
 * The city – community – grid hierarchy (市—社区—网格): any levels, held in arrays, seen as a JGraphT
 * graph; and the departments that serve, supervise and enforce in it.
 *
 * <p>Start at {@link io.urbangov.hierarchy.Hierarchy#loader}, which turns tables into units and
 * tells what was wrong with the other rows; {@link io.urbangov.hierarchy.UnitLinks} then links
 * departments to units.
 */
@NullMarked
package io.urbangov.hierarchy;

import org.jspecify.annotations.NullMarked;
