/** What a process has used: time and memory. Depends on nothing, so that peers are gauged alike. */
@NullMarked
package io.urbangov.benchmarks.gauge;

import org.jspecify.annotations.NullMarked;
