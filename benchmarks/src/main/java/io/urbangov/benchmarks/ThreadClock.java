package io.urbangov.benchmarks;

import java.lang.management.ManagementFactory;

/** Processor time of the calling thread. */
final class ThreadClock {

  private ThreadClock() {}

  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
