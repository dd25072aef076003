package io.urbangov.benchmarks;

import io.urbangov.benchmarks.gauge.Stopwatch;
import io.urbangov.hierarchy.Footprint;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.LoadedHierarchy;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** How fast all of China's units and a grid for each village load, answer and roll up. */
final class HierarchyRun implements Measurement {

  private static final double MIB = 1 << 20;

  @Override
  public String usage() {
    return "[data=DIR] [seed=1] [runs=5] [peers=all|none|jgrapht]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers"));
    int runs = arguments.number("runs", 5);
    String peers = arguments.get("peers", "all");
    if (runs < 1 || !Set.of("all", "none", "jgrapht").contains(peers)) {
      throw new WrongUse("runs must be at least 1 and peers all, none or jgrapht");
    }
    Stopwatch whole = new Stopwatch();
    try (ChinaUnits china = ChinaUnits.in(arguments);
        HeapPeak heap = new HeapPeak()) {
      Hierarchy hierarchy = load(china, runs, result);
      footprint(hierarchy, result);
      int seed = arguments.number("seed", 1);
      RankPairs pairs = RankPairs.random(hierarchy.size(), seed).halfTrue(hierarchy, seed);
      result
          .put("is_ancestor_per_second", pairs.perSecond(runs, hierarchy::isAncestor))
          .put("lca_per_second", pairs.perSecond(runs, (a, b) -> hierarchy.lca(a, b).isPresent()))
          .put("find_per_second", pairs.findsPerSecond(runs, hierarchy));
      rollUp(hierarchy, runs, result);
      result.put("heap_mib", heap.mib());
      if (!peers.equals("none")) {
        result.put("peers", Map.of("jgrapht", JGraphTTree.figures(hierarchy, pairs)));
      }
    }
    result
        .put("seconds", whole.seconds())
        .put(
            "config",
            "five public tables and one of grids, as CSV; first load in a cold JVM, the rest"
                + " medians; isAncestor on pairs of which half are true; rates per second of the"
                + " thread's processor time; jgrapht: SimpleDirectedGraph of the same edges");
  }

  private static Hierarchy load(ChinaUnits china, int runs, Result result) {
    double[] seconds = new double[runs];
    double[] cpu = new double[runs];
    LoadedHierarchy loaded = null;
    for (int run = 0; run < runs; run++) {
      Stopwatch stopwatch = new Stopwatch();
      long start = ThreadClock.nanos();
      loaded = china.load();
      cpu[run] = (ThreadClock.nanos() - start) / 1e9;
      seconds[run] = stopwatch.seconds();
      System.err.println("load " + seconds[run] + " s, of the thread's processor " + cpu[run]);
    }
    if (loaded == null) {
      throw new IllegalStateException("no run");
    }
    result
        .put("records", loaded.hierarchy().size())
        .put("rejections", loaded.rejections().size())
        .put("load_seconds", seconds[0])
        .put("load_cpu_seconds", cpu[0])
        .put("warm_load_seconds", median(seconds))
        .put("warm_load_cpu_seconds", median(cpu));
    return loaded.hierarchy();
  }

  private static void footprint(Hierarchy hierarchy, Result result) {
    Footprint footprint = hierarchy.footprint();
    result
        .put("array_mib", (footprint.arrays() + footprint.keys()) / MIB)
        .put("name_mib", footprint.names() / MIB);
  }

  private static void rollUp(Hierarchy hierarchy, int runs, Result result) {
    long[] own = new long[hierarchy.size()];
    Arrays.fill(own, 1);
    double[] cpu = new double[10 * runs];
    double[] wall = new double[10 * runs];
    for (int run = 0; run < cpu.length; run++) {
      long start = ThreadClock.nanos();
      long wallStart = System.nanoTime();
      long[] total = hierarchy.rollUp(own);
      wall[run] = (System.nanoTime() - wallStart) / 1e6;
      cpu[run] = (ThreadClock.nanos() - start) / 1e6;
      if (total[0] < 1) {
        throw new IllegalStateException("the total of the first unit must be positive");
      }
    }
    result.put("rollup_ms", median(cpu)).put("rollup_wall_ms", median(wall));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
