package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contraction against the same rule done the slow way, on small random graphs. */
class EdgeContractionTest {

  private static final int SEED = 20261122;
  private static final Field<String> ID = Field.text("id");
  private static final Field<String> CODE = Field.text("code");

  private record Edge(int a, int b, double weight) {}

  private final Random random = new Random(SEED);

  /** Records of two clean sources and a dirty one, some with values of two distinct fields. */
  private RecordTable table(int size) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      RecordId id = new RecordId("source" + random.nextInt(3), String.format("%02d", i));
      records.add(
          SourceRecord.builder(id, EntityType.PERSON)
              .set(ID, random.nextInt(3) == 0 ? "id" + random.nextInt(3) : null)
              .set(CODE, random.nextInt(3) == 0 ? "code" + random.nextInt(2) : null)
              .build());
    }
    return new RecordTable(
        EntityType.PERSON,
        records,
        Set.of("source1", "source2"),
        List.of(ID, CODE),
        new Workers(1));
  }

  /** Whole weights, so that sums are exact in any order; ties only where the range is small. */
  private List<Edge> edges(int size, int range) {
    List<Edge> edges = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        if (random.nextInt(3) == 0) {
          edges.add(new Edge(a, b, random.nextInt(range) - range / 3));
        }
      }
    }
    return edges;
  }

  @Test
  void run_randomGraphs_isTheSlowWay() {
    for (int round = 0; round < 400; round++) {
      RecordTable table = table(2 + random.nextInt(11));
      List<Edge> edges = edges(table.size(), 1_000_000);
      int[] expected = slowly(edges, table);
      String at = "seed " + SEED + ", round " + round + ": " + edges;
      assertThat(contract(edges, table)).as(at).isEqualTo(expected);
      assertThat(allowed(expected, table)).as(at).isTrue();
    }
  }

  @Test
  void run_tiesInAnyOrder_givesTheSameAllowedClusters() {
    for (int round = 0; round < 400; round++) {
      RecordTable table = table(2 + random.nextInt(11));
      List<Edge> edges = edges(table.size(), 13);
      int[] expected = contract(edges, table);
      String at = "seed " + SEED + ", round " + round + ": " + edges;
      assertThat(allowed(expected, table)).as(at).isTrue();
      Collections.shuffle(edges, random);
      edges.replaceAll(edge -> new Edge(edge.b, edge.a, edge.weight));
      assertThat(contract(edges, table)).as(at).isEqualTo(expected);
    }
  }

  @Test
  void run_twoThatExcludeEachOtherDrawAsMuch_joinsNeither() {
    List<SourceRecord> records = new ArrayList<>();
    for (String id : List.of("source0:a", "source1:b", "source1:c")) {
      records.add(SourceRecord.builder(RecordId.parse(id), EntityType.PERSON).build());
    }
    RecordTable table =
        new RecordTable(
            EntityType.PERSON, records, Set.of("source1"), List.of(ID, CODE), new Workers(1));
    assertThat(contract(List.of(new Edge(0, 1, 5), new Edge(0, 2, 5)), table))
        .containsExactly(0, 1, 2);
    assertThat(contract(List.of(new Edge(0, 1, 5), new Edge(0, 2, 6)), table))
        .containsExactly(0, 1, 0);
  }

  /** A quarter of a million coin tosses; to weigh all of them again at each join takes minutes. */
  @Test
  void run_manyEqualRecordsOfACleanSourceAndOfADirtyOne_joinsTheDirtyOnesAndEnds() {
    int half = 500;
    Edges edges = new Edges();
    for (int a = 0; a < 2 * half; a++) {
      for (int b = Math.max(a + 1, half); b < 2 * half; b++) {
        edges.add(a, b, 5);
      }
    }
    Constraints clean =
        new Constraints(record -> record < half ? 0 : -1, record -> new int[] {-1, -1});
    int[] names = EdgeContraction.cluster(2 * half, edges, clean).names();
    for (int record = 0; record < 2 * half; record++) {
      assertThat(names[record]).isEqualTo(Math.min(record, half));
    }
  }

  /** The hub gets a smaller name at every step; to move its edges each time would take hours. */
  @Test
  void run_hubRenamedAtEveryStep_ends() {
    int hub = 50_000;
    UnionFind clusters = new UnionFind(hub + 1);
    EdgeContraction.Constraint anything =
        new EdgeContraction.Constraint() {
          @Override
          public boolean allows(int a, int b) {
            return true;
          }

          @Override
          public boolean isFree(int cluster) {
            return true;
          }

          @Override
          public void merged(int into, int from) {
            assertThat(into).isLessThan(from);
          }
        };
    EdgeContraction contraction = new EdgeContraction(clusters, anything);
    for (int i = 0; i < hub; i++) {
      contraction.add(i, hub, i + 1.0);
    }
    contraction.run();
    assertThat(clusters.find(hub)).isZero();
  }

  private static int[] contract(List<Edge> edges, RecordTable table) {
    DistinctFields distinct = new DistinctFields(List.of(ID, CODE), table);
    UnionFind clusters = new UnionFind(table.size());
    EdgeContraction contraction =
        new EdgeContraction(clusters, new Constraints(table::cleanSource, distinct::codes));
    edges.forEach(edge -> contraction.add(edge.a, edge.b, edge.weight));
    contraction.run();
    int[] names = new int[table.size()];
    Arrays.setAll(names, clusters::find);
    return names;
  }

  /**
   * Again and again: sum the edges between clusters and join the strongest allowed positive pair. A
   * tied pair waits until one of the two grows, or nothing else is left.
   */
  private static int[] slowly(List<Edge> edges, RecordTable table) {
    int[] names = new int[table.size()];
    Arrays.setAll(names, i -> i);
    boolean[][] waiting = new boolean[names.length][names.length];
    boolean joined = false;
    while (true) {
      double[][] sums = sums(edges, names);
      int[] best = strongest(sums, waiting, names, table);
      if (best.length == 0 && !joined) {
        return names;
      }
      if (best.length == 0) {
        waiting = new boolean[names.length][names.length];
        joined = false;
      } else if (isTied(best[0], best[1], sums, names, table)
          || isTied(best[1], best[0], sums, names, table)) {
        waiting[best[0]][best[1]] = true;
      } else {
        names = joined(names, best[0], best[1]);
        joined = true;
        for (int other = 0; other < names.length; other++) {
          waiting[best[0]][other] = false;
          waiting[other][best[0]] = false;
        }
      }
    }
  }

  private static double[][] sums(List<Edge> edges, int[] names) {
    double[][] sums = new double[names.length][names.length];
    for (Edge edge : edges) {
      int a = Math.min(names[edge.a], names[edge.b]);
      int b = Math.max(names[edge.a], names[edge.b]);
      sums[a][b] += a == b ? 0 : edge.weight;
    }
    return sums;
  }

  private static int[] strongest(
      double[][] sums, boolean[][] waiting, int[] names, RecordTable table) {
    int[] best = {};
    for (int a = 0; a < names.length; a++) {
      for (int b = a + 1; b < names.length; b++) {
        double most = best.length == 0 ? 0 : sums[best[0]][best[1]];
        if (sums[a][b] > most && !waiting[a][b] && allowed(joined(names, a, b), table)) {
          best = new int[] {a, b};
        }
      }
    }
    return best;
  }

  /** Whether a is drawn as much to a cluster that excludes b, with the best left to each. */
  private static boolean isTied(int a, int b, double[][] sums, int[] names, RecordTable table) {
    for (int c = 0; c < names.length; c++) {
      double rival = sum(sums, a, c);
      if (c != a
          && c != b
          && rival > 0
          && allowed(joined(names, a, c), table)
          && !allowed(joined(names, b, c), table)
          && sum(sums, a, b) + left(c, a, sums, names, table)
              <= rival + left(b, a, sums, names, table)) {
        return true;
      }
    }
    return false;
  }

  private static double left(int node, int taken, double[][] sums, int[] names, RecordTable table) {
    double best = 0;
    for (int other = 0; other < names.length; other++) {
      if (other != node
          && other != taken
          && sum(sums, node, other) > best
          && allowed(joined(names, node, other), table)
          && !allowed(joined(names, taken, other), table)) {
        best = sum(sums, node, other);
      }
    }
    return best;
  }

  private static double sum(double[][] sums, int a, int b) {
    return sums[Math.min(a, b)][Math.max(a, b)];
  }

  private static int[] joined(int[] names, int into, int from) {
    return Arrays.stream(names).map(name -> name == from ? into : name).toArray();
  }

  private static boolean allowed(int[] names, RecordTable table) {
    for (int a = 0; a < names.length; a++) {
      for (int b = a + 1; b < names.length; b++) {
        if (names[a] == names[b]
            && (!table.comparable(a, b)
                || differ(ID, table.record(a), table.record(b))
                || differ(CODE, table.record(a), table.record(b)))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differ(Field<String> field, SourceRecord a, SourceRecord b) {
    Set<String> values = new HashSet<>();
    a.find(field).ifPresent(values::add);
    b.find(field).ifPresent(values::add);
    return values.size() > 1;
  }
}
