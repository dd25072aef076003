package io.urbangov.geo.region;

import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class NearAndAllTest {

  private static GridIndex index(long seed) {
    Random random = new Random(seed);
    GridIndexBuilder builder = GridIndex.builder(WGS84);
    List<Shape> shapes = Tilings.bent(7, 3, random);
    for (int i = 0; i < shapes.size(); i++) {
      builder.add("g" + i, Shapes.geometry(shapes.get(i)));
    }
    LoadedGrids loaded = builder.build();
    assertThat(loaded.rejections()).as("seed " + seed).isEmpty();
    return loaded.index();
  }

  @Test
  void assignAll_oneAndEightThreads_giveWhatFindGives() throws Exception {
    GridIndex index = index(1);
    Random random = new Random(2);
    int count = 400_000;
    double[] lon = random.doubles(count, 103.9, 104.2).toArray();
    double[] lat = random.doubles(count, 29.9, 30.2).toArray();
    lon[7] = Double.NaN;
    lat[8] = Double.POSITIVE_INFINITY;
    lon[9] = -1e300;
    int[] expected = new int[count];
    for (int i = 0; i < count; i++) {
      expected[i] = index.find(lon[i], lat[i]);
    }
    assertThat(Arrays.stream(expected).filter(it -> it >= 0).count()).isGreaterThan(20_000);
    for (int threads : new int[] {1, 8}) {
      int[] out = new int[count];
      ForkJoinPool pool = new ForkJoinPool(threads);
      pool.submit(() -> index.assignAll(lon, lat, out)).get();
      pool.shutdown();
      assertThat(out).as("%s threads", threads).isEqualTo(expected);
    }
  }

  @Test
  void listContaining_isTheOwnerAlone_inATiling() {
    for (long seed = 0; seed < 5; seed++) {
      GridIndex index = index(seed);
      Random random = new Random(seed);
      for (int i = 0; i < 500; i++) {
        GeoPoint point =
            GeoPoint.ofLonLat(104 + 0.12 * random.nextDouble(), 30 + 0.12 * random.nextDouble());
        assertThat(index.listContaining(point))
            .as("seed %s, %s", seed, point)
            .isEqualTo(index.locate(point).stream().toList());
      }
    }
  }

  @Test
  void listContaining_nestedUnits_fromTheSmallest() {
    GridIndex index =
        GridIndex.builder(WGS84)
            .addWkt("street", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))")
            .addWkt("grid", "POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))")
            .addWkt("next", "POLYGON ((2 1, 3 1, 3 2, 2 2, 2 1))")
            .addWkt("community", "POLYGON ((1 1, 4 1, 4 4, 1 4, 1 1))")
            .build()
            .index();
    assertThat(index.listContaining(GeoPoint.ofLonLat(1.5, 1.5)))
        .containsExactly("grid", "community", "street");
    assertThat(index.listContaining(GeoPoint.ofLonLat(2, 1.5)))
        .as("of two grids at their border one")
        .containsExactly("next", "community", "street");
    assertThat(index.listContaining(GeoPoint.ofLonLat(9, 9))).as("outer").containsExactly("street");
    assertThat(index.listContaining(GeoPoint.ofLonLat(10, 9))).isEmpty();
  }

  @Test
  void nearest_saysHowFar() {
    GridIndex index =
        GridIndex.builder(WGS84)
            .addWkt("west", "POLYGON ((104 30, 104.01 30, 104.01 30.01, 104 30.01, 104 30))")
            .addWkt(
                "east", "POLYGON ((104.02 30, 104.03 30, 104.03 30.01, 104.02 30.01, 104.02 30))")
            .build()
            .index();
    GeoPoint between = GeoPoint.ofLonLat(104.012, 30.005);
    NearUnit near = index.nearest(between, Distance.ofMetres(300)).orElseThrow();
    assertThat(near.code()).isEqualTo("west");
    assertThat(near.distance().metres())
        .isCloseTo(between.distanceTo(GeoPoint.ofLonLat(104.01, 30.005)).metres(), within(0.1));
    assertThat(index.locate(between)).as("never silently").isEmpty();
    assertThat(index.nearest(between, Distance.ofMetres(100))).isEmpty();
    assertThat(index.nearest(GeoPoint.ofLonLat(104.005, 30.005), Distance.ofMetres(0)))
        .contains(new NearUnit("west", Distance.ofMetres(0)));
    GeoPoint corner = GeoPoint.ofLonLat(103.999, 30.011);
    assertThat(index.nearest(corner, Distance.ofKilometres(1)).orElseThrow().distance().metres())
        .isCloseTo(corner.distanceTo(GeoPoint.ofLonLat(104, 30.01)).metres(), within(0.1));
  }
}
