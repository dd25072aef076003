package io.urbangov.benchmarks.peers;

import io.urbangov.benchmarks.gauge.ResidentPeak;
import io.urbangov.benchmarks.gauge.Stopwatch;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The process of one peer: reads a table, matches it, writes scored pairs and what it took. */
public final class PeerMain {

  private PeerMain() {}

  /** Takes the peer's name, the file of the table, and the files to write pairs and figures to. */
  public static void main(String[] args) throws IOException {
    Peer peer = Peer.named(args[0]);
    PeerTable table = PeerTable.read(Path.of(args[1]));
    ScoredPairs pairs = new ScoredPairs();
    Stopwatch stopwatch = new Stopwatch();
    peer.match(table, pairs);
    Properties figures = new Properties();
    figures.setProperty("seconds", Double.toString(stopwatch.seconds()));
    figures.setProperty("cpu_seconds", Double.toString(stopwatch.cpuSeconds()));
    figures.setProperty("peak_mib", Double.toString(ResidentPeak.findMib().orElse(Double.NaN)));
    figures.setProperty("default_threshold", Double.toString(peer.defaultThreshold()));
    pairs.write(Path.of(args[2]));
    try (Writer out = Files.newBufferedWriter(Path.of(args[3]))) {
      figures.store(out, null);
    }
  }
}
