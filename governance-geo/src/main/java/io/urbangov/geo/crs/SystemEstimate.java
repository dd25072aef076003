package io.urbangov.geo.crs;

import static java.util.Objects.requireNonNull;

import io.urbangov.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which coordinate system a feed is most likely in, from points whose place is known (坐标系识别).
 *
 * <p>Points are taken as those of each system in turn, converted to that of a reference, and
 * counted where they fit. The best system must beat the next by a sign test on the points that fit
 * only one of both, at 1 %; else {@link #mostLikely} is empty. WGS 84 and CGCS2000 are one here.
 *
 * <p>What counts as fitting decides how many points are needed. If all that is known is the city's
 * extent, only the points near its edge tell: thousands, at a shift of 500 m. If rows name their
 * grid or community, a few dozen are enough. Immutable and thread-safe.
 *
 * @param candidates the systems, best first, WGS 84 for CGCS2000 too
 * @param decisive whether the first is better than the second by more than chance
 */
public record SystemEstimate(List<Candidate> candidates, boolean decisive) {

  /** Standard deviations at a one-sided 1 %. */
  private static final double CERTAIN = 2.326;

  private static final List<CoordinateSystem> SYSTEMS =
      List.of(CoordinateSystem.WGS84, CoordinateSystem.GCJ02, CoordinateSystem.BD09);

  /** Copies the candidates. */
  public SystemEstimate {
    candidates = List.copyOf(candidates);
  }

  /**
   * A system and how many points fit in it. Immutable and thread-safe.
   *
   * @param system the system
   * @param fitting how many points fit if it is the feed's
   * @param share the same, of all points, in [0, 1]
   */
  public record Candidate(CoordinateSystem system, int fitting, double share) {}

  /** The feed's system, or empty when the points do not tell. */
  public Optional<CoordinateSystem> mostLikely() {
    return decisive ? Optional.of(candidates.get(0).system()) : Optional.empty();
  }

  /**
   * Estimates from points that are known to lie in some area.
   *
   * @param points as the feed has them
   * @param area whether a point of the reference system lies in it
   * @param reference the system of the area
   */
  public static SystemEstimate of(
      List<GeoPoint> points, Predicate<GeoPoint> area, CoordinateSystem reference) {
    requireNonNull(area, "area");
    return of(points, (row, point) -> area.test(point), reference);
  }

  /**
   * Estimates from points of which more is known each, such as the code of their grid.
   *
   * @param points as the feed has them
   * @param fits whether the point with a number from 0 may lie at a place of the reference system
   * @param reference the system in which places are asked for
   */
  public static SystemEstimate of(
      List<GeoPoint> points, BiPredicate<Integer, GeoPoint> fits, CoordinateSystem reference) {
    boolean[][] fitting = new boolean[SYSTEMS.size()][points.size()];
    List<Candidate> candidates = new ArrayList<>();
    for (int system = 0; system < SYSTEMS.size(); system++) {
      int count = 0;
      for (int row = 0; row < points.size(); row++) {
        GeoPoint place = SYSTEMS.get(system).convert(points.get(row), reference);
        fitting[system][row] = fits.test(row, place);
        count += fitting[system][row] ? 1 : 0;
      }
      double share = points.isEmpty() ? 0 : (double) count / points.size();
      candidates.add(new Candidate(SYSTEMS.get(system), count, share));
    }
    candidates.sort(Comparator.comparingInt(Candidate::fitting).reversed());
    int best = SYSTEMS.indexOf(candidates.get(0).system());
    int next = SYSTEMS.indexOf(candidates.get(1).system());
    return new SystemEstimate(candidates, isBetter(fitting[best], fitting[next]));
  }

  /** The sign test, as a normal variate with continuity correction. */
  private static boolean isBetter(boolean[] best, boolean[] next) {
    int forBest = 0;
    int forNext = 0;
    for (int row = 0; row < best.length; row++) {
      forBest += best[row] && !next[row] ? 1 : 0;
      forNext += next[row] && !best[row] ? 1 : 0;
    }
    return forBest - forNext - 1 > CERTAIN * Math.sqrt(forBest + (double) forNext);
  }
}
