/**
 * Other libraries for the same task, each run in a process of its own with nothing but its own jars
 * and this package on the class path. {@link io.urbangov.benchmarks.peers.PeerMain} is that
 * process; {@link io.urbangov.benchmarks.peers.PeerProcess} starts it from ours.
 */
@NullMarked
package io.urbangov.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
