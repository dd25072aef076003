package io.urbangov.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Runs peers, each in a process of its own, whose class path is the peer's jars (which the build
 * puts into {@code target/peers}) and this module's classes. Immutable and thread-safe.
 *
 * @param target the build folder of this module
 * @param limit the longest that one peer may take
 * @param heapMib the heap that a peer may use
 */
public record PeerProcess(Path target, Duration limit, long heapMib) {

  /** Every peer by name, with the folder that its jars are in. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "duke", "duke",
          "duke-lucene", "duke",
          "jedai", "jedai",
          "fuzzy-matcher", "fuzzy-matcher");

  /** The names of all peers, in the order that they are run. */
  public static List<String> names() {
    return List.of("duke", "duke-lucene", "jedai", "fuzzy-matcher");
  }

  /** The build folder that this class was loaded from. */
  public static Path ownTarget() {
    try {
      Path code =
          Path.of(PeerProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return requireNonNull(code.toAbsolutePath().getParent(), "target");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the build has put the peer's jars where they are looked for. */
  public boolean isInstalled(String peer) {
    return Files.isDirectory(jars(peer)) && Files.isDirectory(target.resolve("classes"));
  }

  private Path jars(String peer) {
    return target.resolve("peers").resolve(FOLDERS.getOrDefault(peer, peer));
  }

  /** Takes pairs and figures of one peer; empty when it did not finish in time. */
  public Optional<PeerOutcome> run(
      String peer, List<String> fields, int rows, int firstOfSecond, IntFunction<String[]> row) {
    try {
      Path folder = Files.createTempDirectory("peer");
      try {
        List<PeerField> columns = fields.stream().map(PeerField::named).toList();
        PeerTable.write(folder.resolve("table"), columns, rows, firstOfSecond, row);
        return run(peer, folder);
      } finally {
        for (String file : List.of("table", "pairs", "figures", "log")) {
          Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a peer ran: " + peer, e);
    }
  }

  private Optional<PeerOutcome> run(String peer, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(peer, folder))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return Optional.empty();
    }
    if (process.exitValue() != 0) {
      throw new PeerFailure(peer, process.exitValue(), Files.readAllLines(log));
    }
    Properties figures = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("figures"))) {
      figures.load(in);
    }
    return Optional.of(PeerOutcome.of(figures, ScoredPairs.read(folder.resolve("pairs"))));
  }

  private List<String> command(String peer, Path folder) {
    String classPath =
        jars(peer) + File.separator + "*" + File.pathSeparator + target.resolve("classes");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heapMib + "m",
        "-cp",
        classPath,
        PeerMain.class.getName(),
        peer,
        folder.resolve("table").toString(),
        folder.resolve("pairs").toString(),
        folder.resolve("figures").toString());
  }
}
