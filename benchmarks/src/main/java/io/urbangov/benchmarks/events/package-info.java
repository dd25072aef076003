/** What the same-event measurement reads, generates, compares with and counts. */
@NullMarked
package io.urbangov.benchmarks.events;

import org.jspecify.annotations.NullMarked;
