package io.urbangov.benchmarks;

import java.util.Arrays;

/** How long single calls took, and how much processor time they took in all. */
final class Latencies {

  private final long[] nanos;
  private int calls;
  private long cpuNanos;

  Latencies(int most) {
    nanos = new long[most];
  }

  void add(long wall) {
    nanos[calls++] = wall;
  }

  void addCpu(long cpu) {
    cpuNanos += cpu;
  }

  /** The latency in milliseconds that this share of the calls stays within. */
  double millis(double share) {
    long[] sorted = Arrays.copyOf(nanos, calls);
    Arrays.sort(sorted);
    int at = (int) Math.ceil(share * calls) - 1;
    return calls == 0 ? Double.NaN : sorted[Math.max(0, at)] / 1e6;
  }

  /** Calls per second of processor time of the calling thread. */
  double perSecond() {
    return calls * 1e9 / cpuNanos;
  }
}
