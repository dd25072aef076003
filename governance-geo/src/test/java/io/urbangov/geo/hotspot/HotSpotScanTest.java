package io.urbangov.geo.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HotSpotScanTest {

  private static final int SIDE = 12;

  private static GeoPoint center(int site) {
    return GeoPoint.ofLonLat(104 + 0.004 * (site % SIDE), 30 + 0.004 * Math.floorDiv(site, SIDE));
  }

  /** How dense a site usually is: a busy middle, ten times the edge. */
  private static double density(int site) {
    double x = site % SIDE - SIDE / 2.0;
    double y = Math.floorDiv(site, SIDE) - SIDE / 2.0;
    return 1 + 9 * Math.exp(-(x * x + y * y) / 8);
  }

  private static int[] draw(int complaints, Random random) {
    int[] counts = new int[SIDE * SIDE];
    for (int drawn = 0; drawn < complaints; ) {
      int site = random.nextInt(counts.length);
      if (random.nextDouble() * 10 < density(site)) {
        counts[site]++;
        drawn++;
      }
    }
    return counts;
  }

  private static List<Site> sites(int[] now, int[] usual) {
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < now.length; i++) {
      sites.add(new Site("s" + i, center(i), now[i], usual[i]));
    }
    return sites;
  }

  private static HotSpotScan scan(long seed, int permutations) {
    return HotSpotScan.builder(seed).permutations(permutations).build();
  }

  @Test
  void find_plantedClusters_areFoundAndNothingElse() {
    int found = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int[] now = draw(300, random);
      int[] usual = draw(3000, random);
      // Two corners, far from the busy middle: four sites each get 10 more, where 1 or 2 are usual.
      for (int site : new int[] {14, 15, 26, 27, 116, 117, 128, 129}) {
        now[site] += 10;
      }
      List<HotSpot> spots = scan(seed, 199).find(sites(now, usual));
      found += isOneOf(spots, 0) && isOneOf(spots, 1) ? 1 : 0;
      assertThat(spots).as("seed %s", seed).isNotEmpty();
      assertThat(spots.get(0).sites())
          .as("seed %s", seed)
          .containsAnyOf("s14", "s15", "s26", "s27", "s116", "s117", "s128", "s129");
      assertThat(spots.get(0).pValue()).isEqualTo(1.0 / 200, within(1e-12));
      assertThat(spots.get(0).ratio()).isGreaterThan(2);
    }
    assertThat(found).isGreaterThanOrEqualTo(19);
  }

  /**
   * Whether a spot has most of one planted corner; the circle around all of it has 9 to 13 sites.
   */
  private static boolean isOneOf(List<HotSpot> spots, int rank) {
    if (spots.size() <= rank) {
      return false;
    }
    List<String> sites = spots.get(rank).sites();
    long south = sites.stream().filter(List.of("s14", "s15", "s26", "s27")::contains).count();
    long north = sites.stream().filter(List.of("s116", "s117", "s128", "s129")::contains).count();
    return sites.size() <= 13 && (south >= 3) != (north >= 3);
  }

  /**
   * Complaints of one kind, dealt to window and past at random: 400 windows at 5 % are 20 alarms on
   * average, and 35 or more in one of 1,000 tries (binomial).
   */
  @Test
  void find_permutedData_raisesNoMoreThanTheNominalRateOfFalseAlarms() {
    int alarms = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(1000 + seed);
      int[] all = draw(1100, random);
      int[] now = new int[all.length];
      int left = 100;
      int rest = 1100;
      for (int site = 0; site < all.length; site++) {
        for (int i = 0; i < all[site]; i++) {
          if (random.nextInt(rest--) < left) {
            now[site]++;
            left--;
          }
        }
        all[site] -= now[site];
      }
      alarms += scan(seed, 99).find(sites(now, all)).isEmpty() ? 0 : 1;
    }
    assertThat(alarms).isBetween(5, 34);
  }

  @Test
  void find_busyPlace_isNoHotSpot() {
    int[] now = draw(200, new Random(3));
    int[] usual = IntStream.of(now).map(count -> 10 * count).toArray();
    assertThat(scan(1, 99).find(sites(now, usual))).isEmpty();
  }

  @Test
  void find_isTheSame_inAnyOrderAndWithAnyThreads() throws Exception {
    Random random = new Random(5);
    int[] now = draw(200, random);
    now[14] += 20;
    now[100] += 12;
    List<Site> sites = sites(now, draw(2000, random));
    List<HotSpot> expected = scan(9, 499).find(sites);
    assertThat(expected).isNotEmpty();
    for (int threads : new int[] {1, 8}) {
      Collections.shuffle(sites, random);
      ForkJoinPool pool = new ForkJoinPool(threads);
      assertThat(pool.submit(() -> scan(9, 499).find(sites)).get())
          .as("%s threads", threads)
          .isEqualTo(expected);
      pool.shutdown();
    }
  }

  @Test
  void find_countsByHand() {
    // Two sites 11 km apart: 9 of 10 complaints now at a, 10 of 90 usual ones.
    List<Site> sites =
        List.of(
            new Site("a", GeoPoint.ofLonLat(104, 30), 9, 10),
            new Site("b", GeoPoint.ofLonLat(104, 30.1), 1, 80));
    List<HotSpot> spots = scan(1, 999).find(sites);
    assertThat(spots).hasSize(1);
    HotSpot spot = spots.get(0);
    assertThat(spot.sites()).containsExactly("a");
    assertThat(spot.observed()).isEqualTo(9);
    assertThat(spot.expected()).isEqualTo(1.9); // 10 of 100 complaints are now, and 19 are at a
    // 9 ln(9 / 1.9) + 1 ln(1 / 8.1)
    assertThat(spot.logLikelihoodRatio())
        .isEqualTo(9 * Math.log(9 / 1.9) - Math.log(8.1), within(1e-9));
    assertThat(spot.radius()).isEqualTo(Distance.ofMetres(0));
  }

  @Test
  void find_nothing_isNoHotSpot() {
    assertThat(scan(1, 19).find(List.of())).isEmpty();
    assertThat(scan(1, 19).find(sites(new int[4], new int[4]))).isEmpty();
    assertThat(scan(1, 19).find(sites(new int[] {5}, new int[] {0}))).isEmpty();
  }

  @Test
  void builder_nonsense_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> scan(1, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HotSpotScan.builder(1).significance(1.5).build());
    assertThatIllegalArgumentException().isThrownBy(() -> new Site("a", center(0), -1, 0));
  }

  @Test
  void ofPoints_countsCells() {
    GeoPoint here = GeoPoint.ofLonLat(104.00003, 30.00003);
    GeoPoint far = GeoPoint.ofLonLat(104.05, 30.05);
    List<Site> sites =
        Site.ofPoints(List.of(here, here, far), List.of(far, here), Distance.ofMetres(500));
    assertThat(sites).extracting(Site::now).containsExactlyInAnyOrder(2, 1);
    assertThat(sites).extracting(Site::usual).containsExactly(1, 1);
    assertThat(sites)
        .allMatch(
            site ->
                Math.min(
                        site.center().distanceTo(here).metres(),
                        site.center().distanceTo(far).metres())
                    <= 500 * Math.sqrt(0.5) + 1);
    assertThat(Site.ofPoints(List.of(), List.of(), Distance.ofMetres(5))).isEmpty();
  }
}
