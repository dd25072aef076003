package io.urbangov.benchmarks.gauge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The most memory that this process ever held, as the kernel saw it (Linux). */
public final class ResidentPeak {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double KIB = 1024;

  private ResidentPeak() {}

  /** The peak resident set in MiB, or empty where the kernel does not tell. */
  public static OptionalDouble findMib() {
    if (!Files.isReadable(STATUS)) {
      return OptionalDouble.empty();
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D+", "")) / KIB)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(STATUS.toString(), e);
    }
  }
}
