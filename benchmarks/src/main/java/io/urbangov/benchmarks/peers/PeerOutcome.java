package io.urbangov.benchmarks.peers;

import java.util.Properties;

/**
 * What a peer did: the pairs that it scored, and what that took.
 *
 * @param seconds wall time of matching, without reading the input
 * @param cpuSeconds CPU time of the same
 * @param peakMib the most memory that its process held
 * @param threshold the peer's default threshold
 * @param curve the pairs, by descending score
 */
public record PeerOutcome(
    double seconds, double cpuSeconds, double peakMib, double threshold, Curve curve) {

  static PeerOutcome of(Properties figures, ScoredPairs pairs) {
    return new PeerOutcome(
        number(figures, "seconds"),
        number(figures, "cpu_seconds"),
        number(figures, "peak_mib"),
        number(figures, "default_threshold"),
        new Curve(pairs.sorted()));
  }

  private static double number(Properties figures, String key) {
    return Double.parseDouble(figures.getProperty(key));
  }
}
