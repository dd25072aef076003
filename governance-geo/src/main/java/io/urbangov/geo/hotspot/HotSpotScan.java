package io.urbangov.geo.hotspot;

import static java.util.Objects.requireNonNull;

import io.urbangov.geo.Distance;
import java.util.List;

/**
 * Finds where the complaints of a window cluster, against where complaints usually come from.
 *
 * <p>Looks at all circles around sites, and asks which holds most complaints beyond its share. How
 * likely chance does the same is found by permutation: complaints of the window and of the usual
 * time are shuffled, places kept, and the best circle of each shuffle is taken. That counts all
 * circles at once, so it needs no further correction for their number; but each window asked about
 * is a test of its own, and one in twenty quiet ones raises an alarm at 5 %. What is equally usual
 * in both times, such as a busy market, is no hot spot. People should be counted, not messages: one
 * who writes forty times is a cluster too.
 *
 * <p>Time: sites times sites within reach, times permutations; a second or two for 2,000 sites with
 * 100 within reach and 999 permutations, on all cores. The result depends on the seed, and not on
 * threads or the order of sites. Immutable and thread-safe.
 *
 * <p>Source: Kulldorff et al. (2005), A Space–Time Permutation Scan Statistic for Disease Outbreak
 * Detection, PLoS Medicine 2(3) e59, with one time window; the likelihood ratio is that of
 * Kulldorff (1997), A Spatial Scan Statistic.
 */
public final class HotSpotScan {

  private final double reachMetres;
  private final int permutations;
  private final double significance;
  private final long seed;

  private HotSpotScan(Builder builder) {
    this.reachMetres = builder.reach.metres();
    this.permutations = builder.permutations;
    this.significance = builder.significance;
    this.seed = builder.seed;
  }

  /**
   * Starts a scan of circles of up to 2 km, with 999 permutations, at 5 %.
   *
   * @param seed of the permutations: any number, but always the same for the same answer
   */
  public static Builder builder(long seed) {
    return new Builder(seed);
  }

  /**
   * The hot spots, the most striking first. No two share a site.
   *
   * @param sites every site once, also those without complaints now
   */
  public List<HotSpot> find(List<Site> sites) {
    return new ScanRun(sites, reachMetres, seed).find(permutations, significance);
  }

  /** Says how to scan. Not thread-safe. */
  public static final class Builder {

    private final long seed;
    private Distance reach = Distance.ofKilometres(2);
    private int permutations = 999;
    private double significance = 0.05;

    private Builder(long seed) {
      this.seed = seed;
    }

    /** The largest radius of a hot spot. Default 2 km. */
    public Builder reach(Distance radius) {
      reach = requireNonNull(radius, "radius");
      return this;
    }

    /** How many shuffles, at least 19: with n of them no p-value is below 1 / (n + 1). */
    public Builder permutations(int count) {
      permutations = count;
      return this;
    }

    /** The rate of false alarms, in (0, 1). Default 0.05. */
    public Builder significance(double rate) {
      significance = rate;
      return this;
    }

    /** Builds the scan; throws {@link IllegalArgumentException} for what cannot work. */
    public HotSpotScan build() {
      if (permutations < 19 || !(significance > 0 && significance < 1)) {
        throw new IllegalArgumentException(
            "permutations must be at least 19 and significance in (0, 1), was: "
                + permutations
                + ", "
                + significance);
      }
      return new HotSpotScan(this);
    }
  }
}
