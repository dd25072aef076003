package io.urbangov.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The most memory that this process ever held, as the kernel saw it (Linux). */
final class ResidentPeak {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double KIB = 1024;

  private ResidentPeak() {}

  /** The peak resident set in MiB, or empty where the kernel does not tell. */
  static OptionalDouble findMib() {
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

  /** Puts {@code peak_mib} and what it is; the heap's peak where there is nothing better. */
  static void into(Result result, double heapMib) {
    OptionalDouble resident = findMib();
    result
        .put("peak_mib", resident.orElse(heapMib))
        .put(
            "peak_is",
            resident.isPresent()
                ? "peak resident set of the whole process, input included (VmHWM)"
                : "peak live heap after a collection");
  }
}
