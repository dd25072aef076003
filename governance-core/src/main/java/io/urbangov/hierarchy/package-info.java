/**
 * The city – community – grid hierarchy (市—社区—网格): any levels, held in arrays, seen as a JGraphT
 * graph.
 */
@NullMarked
package io.urbangov.hierarchy;

import org.jspecify.annotations.NullMarked;
