package io.urbangov.benchmarks.gauge;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Wall and CPU time since it was made; CPU time is of the whole process, collector and compiler
 * included. Immutable and thread-safe.
 */
public final class Stopwatch {

  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final long wall = System.nanoTime();
  private final long cpu = system.getProcessCpuTime();

  /** Starts now. */
  public Stopwatch() {}

  /** Wall time, in seconds. */
  public double seconds() {
    return (System.nanoTime() - wall) / NANOS;
  }

  /** CPU time of all threads, in seconds. */
  public double cpuSeconds() {
    return (system.getProcessCpuTime() - cpu) / NANOS;
  }
}
