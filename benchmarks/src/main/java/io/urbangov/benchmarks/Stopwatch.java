package io.urbangov.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Wall and CPU time since it was made; CPU time is of the whole process, collector and compiler.
 */
final class Stopwatch {

  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final long wall = System.nanoTime();
  private final long cpu = system.getProcessCpuTime();

  double seconds() {
    return (System.nanoTime() - wall) / NANOS;
  }

  double cpuSeconds() {
    return (system.getProcessCpuTime() - cpu) / NANOS;
  }
}
