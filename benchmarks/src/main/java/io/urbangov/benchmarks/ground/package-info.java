/** Ground to measure on: generated tilings, and how others find the polygon of a point. */
@NullMarked
package io.urbangov.benchmarks.ground;

import org.jspecify.annotations.NullMarked;
