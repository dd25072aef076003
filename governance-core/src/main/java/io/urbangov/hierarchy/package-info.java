/**
 * The city – community – grid hierarchy (市—社区—网格): any levels, held in arrays, seen as a JGraphT
 * graph.
 *
 * <p>Start at {@link io.urbangov.hierarchy.Hierarchy#load}, which turns rows into units and tells
 * what was wrong with the others.
 */
@NullMarked
package io.urbangov.hierarchy;

import org.jspecify.annotations.NullMarked;
