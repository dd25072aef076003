package io.urbangov.geo.hotspot;

import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import java.util.List;

/**
 * A circle with more complaints than usual, beyond chance. Immutable and thread-safe.
 *
 * @param center the site in its middle
 * @param radius how far the farthest of its sites is, center to center; zero for one site alone
 * @param sites the codes of its sites, nearest to the center first
 * @param observed complaints there in the window
 * @param expected how many there would be if the window were spread as usual
 * @param logLikelihoodRatio how much better a cluster explains the counts, in nats
 * @param pValue how often chance alone makes any circle stand out as much, anywhere on the map
 */
public record HotSpot(
    GeoPoint center,
    Distance radius,
    List<String> sites,
    int observed,
    double expected,
    double logLikelihoodRatio,
    double pValue) {

  /** Copies the sites. */
  public HotSpot {
    sites = List.copyOf(sites);
  }

  /** How many times the expected there are. */
  public double ratio() {
    return observed / expected;
  }
}
