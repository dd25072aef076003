package io.urbangov.benchmarks;

import io.urbangov.benchmarks.gauge.Stopwatch;
import io.urbangov.benchmarks.ground.Honeycomb;
import io.urbangov.benchmarks.ground.JtsLocator;
import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.geo.region.GridIndexBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Points to polygons that tile the plane, beside JTS on the same points. */
final class GridAssign implements Measurement {

  private static final double MIB = 1024 * 1024;

  /** The clock of processor time ticks every 10 ms. */
  private static final double LONG_ENOUGH_SECONDS = 1;

  @Override
  public String usage() {
    return "[vertices=6|12|24|48|96] [polygons=] [points=] [seed=] [runs=] [peers=none|all]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("vertices", "polygons", "points", "seed", "runs", "peers", "data"));
    int vertices = arguments.number("vertices", 6);
    int points = arguments.number("points", 1_000_000);
    int seed = arguments.number("seed", 42);
    int runs = arguments.number("runs", 3);
    Honeycomb tiling = tiling(arguments.number("polygons", 20_000), vertices, seed);
    List<Polygon> polygons = tiling.polygons();
    double[][] at = tiling.points(points, seed + 1L);
    try (HeapPeak heap = new HeapPeak()) {
      Stopwatch all = new Stopwatch();
      String[] codes =
          IntStream.range(0, polygons.size()).mapToObj(String::valueOf).toArray(String[]::new);
      double[] buildMs = new double[Math.max(1, runs)];
      Stopwatch building = new Stopwatch();
      GridIndex index = build(polygons, codes, buildMs);
      double buildCpuMs = 1e3 * building.cpuSeconds() / buildMs.length;
      double indexMib = index.sizeInBytes() / MIB;
      double coordinatesMib = polygons.size() * (vertices + 1) * 16 / MIB;
      int[] out = new int[points];
      double batch = rate(runs, points, () -> index.assignAll(at[0], at[1], out));
      int[] single = new int[points];
      double oneByOne = rate(runs, points, () -> findEach(index, at, single));
      Map<String, Object> peers = new LinkedHashMap<>();
      if (!arguments.get("peers", "all").equals("none")) {
        peers.put("jts_prepared", peer(JtsLocator.prepared(polygons), at, runs));
        peers.put("jts_indexed_locator", peer(JtsLocator.indexed(polygons), at, runs));
      }
      double best = peers.values().stream().mapToDouble(it -> (Double) it).max().orElse(Double.NaN);
      result
          .put("polygons", polygons.size())
          .put("vertices", vertices)
          .put("points", points)
          .put("points_per_second", batch)
          .put("find_points_per_second", oneByOne)
          .put("build_ms", median(buildMs))
          .put("build_first_ms", buildMs[0])
          .put("build_cpu_ms_mean", buildCpuMs)
          .put("index_mib", indexMib)
          .put("coordinates_mib", coordinatesMib)
          .put("index_to_coordinates", indexMib / coordinatesMib)
          .put("mismatches", mismatches(index, polygons, at, out, single))
          .put("shared_vertex_owners_not_one", wrongOwners(index, polygons))
          .put("ratio_to_best_jts", batch / best)
          .put("find_ratio_to_best_jts", oneByOne / best)
          .put("peers", peers)
          .put("seconds", all.seconds())
          .put("heap_mib", heap.mib())
          .put("config", "rates per second of processor time of all threads, median of " + runs);
    }
  }

  private static Honeycomb tiling(int polygons, int vertices, int seed) {
    try {
      return Honeycomb.of(polygons, vertices, seed);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Checks and builds several times, from cold; the last one stays. */
  private static GridIndex build(List<Polygon> polygons, String[] codes, double[] millis) {
    GridIndex index = null;
    for (int run = 0; run < millis.length; run++) {
      index = null;
      Stopwatch watch = new Stopwatch();
      GridIndexBuilder builder = GridIndex.builder(CoordinateSystem.WGS84);
      for (int i = 0; i < polygons.size(); i++) {
        builder.add(codes[i], polygons.get(i));
      }
      index = builder.build().index();
      millis[run] = watch.seconds() * 1e3;
      System.err.println("built in " + Math.round(millis[run]) + " ms");
    }
    if (index == null || index.size() != polygons.size()) {
      throw new IllegalStateException("a generated polygon was rejected");
    }
    return index;
  }

  private static void findEach(GridIndex index, double[][] at, int[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = index.find(at[0][i], at[1][i]);
    }
  }

  /** Points per second of processor time, after two runs to warm up. */
  private static double rate(int runs, int points, Runnable work) {
    work.run();
    work.run();
    double[] rates = new double[Math.max(1, runs)];
    for (int run = 0; run < rates.length; run++) {
      Stopwatch watch = new Stopwatch();
      long done = 0;
      while (watch.cpuSeconds() < LONG_ENOUGH_SECONDS) {
        work.run();
        done += points;
      }
      rates[run] = done / watch.cpuSeconds();
    }
    Arrays.sort(rates);
    System.err.println(Math.round(rates[rates.length / 2]) + " points per second");
    return rates[rates.length / 2];
  }

  private static double peer(JtsLocator.Locator locator, double[][] at, int runs) {
    int[] out = new int[at[0].length];
    return rate(
        runs,
        out.length,
        () -> {
          for (int i = 0; i < out.length; i++) {
            out[i] = locator.find(at[0][i], at[1][i]);
          }
        });
  }

  /** Points that either way of asking gives another polygon than the exact test, or none. */
  private static int mismatches(
      GridIndex index, List<Polygon> polygons, double[][] at, int[] batch, int[] single) {
    JtsLocator.Locator exact = JtsLocator.exact(polygons);
    int wrong = 0;
    for (int i = 0; i < batch.length; i++) {
      int expected = exact.find(at[0][i], at[1][i]);
      int found = single[i] < 0 ? -1 : Integer.parseInt(index.code(single[i]));
      wrong += found == expected && batch[i] == single[i] ? 0 : 1;
    }
    return wrong;
  }

  /** Vertices that not exactly one polygon holds, or whose owner is none of their polygons. */
  private static int wrongOwners(GridIndex index, List<Polygon> polygons) {
    Map<Coordinate, StringBuilder> around = new TreeMap<>();
    for (int i = 0; i < polygons.size(); i++) {
      for (Coordinate vertex : distinct(polygons.get(i))) {
        around.computeIfAbsent(vertex, key -> new StringBuilder(",")).append(i).append(',');
      }
    }
    int wrong = 0;
    for (Map.Entry<Coordinate, StringBuilder> vertex : around.entrySet()) {
      Coordinate point = vertex.getKey();
      int owner = index.find(point.x, point.y);
      boolean one =
          owner >= 0
              && vertex.getValue().indexOf("," + index.code(owner) + ",") >= 0
              && index
                  .listContaining(GeoPoint.ofLonLat(point.x, point.y))
                  .equals(List.of(index.code(owner)));
      wrong += one ? 0 : 1;
    }
    return wrong;
  }

  private static Coordinate[] distinct(Polygon polygon) {
    Coordinate[] ring = polygon.getCoordinates();
    return Arrays.copyOf(ring, ring.length - 1);
  }
}
