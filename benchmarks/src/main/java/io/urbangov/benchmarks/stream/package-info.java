/** Streams of messages for measuring surges, and the detectors that ours is held against. */
@NullMarked
package io.urbangov.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
