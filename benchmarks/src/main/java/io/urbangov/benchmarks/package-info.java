/** JMH benchmarks for hot paths, and {@code Measure} for accuracy and scale. */
@NullMarked
package io.urbangov.benchmarks;

import org.jspecify.annotations.NullMarked;
