package io.urbangov.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TruthTest {

  /** Two files, a and b: a1 is b1, a2 is b2, and b3 is a double of b2 that nobody listed. */
  private static final Truth<String> LINKS =
      Truth.ofPairs(List.of(new Pair<>("a1", "b1"), new Pair<>("a2", "b2")));

  @Test
  void ofPairs_countsEachPairOnceInEitherOrder() {
    assertThat(Truth.ofPairs(List.of(new Pair<>("a", "b"), new Pair<>("b", "a"))).size())
        .isEqualTo(1);
    assertThat(LINKS.contains("b1", "a1")).isTrue();
    assertThat(LINKS.contains("a1", "b2")).isFalse();
    assertThat(LINKS.contains("a1", "a1")).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Pair<>("a", "a"));
  }

  /** {a1, b1} right; {a2, b2, b3} implies three pairs, one of them listed: 2 of 4, all 2 found. */
  @Test
  void score_clusters_impliesAllTheirPairs() {
    Map<String, Integer> clusters = Map.of("a1", 1, "b1", 1, "a2", 2, "b2", 2, "b3", 2);
    assertThat(LINKS.score(clusters)).isEqualTo(new PairQuality(2, 4, 2));
  }

  /** The same without b2–b3, which lie in one file: 2 of 3. */
  @Test
  void scoreAcross_leavesOutPairsInsideOneFile() {
    Map<String, Integer> clusters = Map.of("a1", 1, "b1", 1, "a2", 2, "b2", 2, "b3", 2);
    assertThat(LINKS.scoreAcross(clusters, id -> id.charAt(0))).isEqualTo(new PairQuality(2, 3, 2));
    Truth<String> inside = Truth.ofPairs(List.of(new Pair<>("b2", "b3"), new Pair<>("a1", "b1")));
    assertThat(inside.scoreAcross(clusters, id -> id.charAt(0)))
        .isEqualTo(new PairQuality(1, 3, 1));
  }

  @Test
  void score_absentRecords_standAlone() {
    assertThat(LINKS.score(Map.of("a1", 1, "other", 1))).isEqualTo(new PairQuality(0, 1, 2));
    assertThat(LINKS.score(Map.<String, Integer>of())).isEqualTo(new PairQuality(0, 0, 2));
  }

  /** Blocking compared four pairs and let one of the two true ones through: ceiling 1/2. */
  @Test
  void score_comparedPairs_givesTheCeilingOfRecall() {
    List<Pair<String>> compared =
        List.of(
            new Pair<>("b1", "a1"),
            new Pair<>("a1", "b2"),
            new Pair<>("a1", "b3"),
            new Pair<>("a2", "b3"));
    PairQuality blocking = LINKS.score(compared.iterator());
    assertThat(blocking).isEqualTo(new PairQuality(1, 4, 2));
    assertThat(blocking.recall()).isEqualTo(0.5);
  }

  @Test
  void ofClusters_takesEveryPair() {
    // C(3,2) + C(2,2) + 0
    Truth<String> truth = Truth.ofClusters(Map.of("a", 1, "b", 1, "c", 1, "d", 2, "e", 2, "f", 3));
    assertThat(truth.size()).isEqualTo(4);
    assertThat(truth.contains("c", "a")).isTrue();
    assertThat(truth.contains("e", "f")).isFalse();
  }

  @Test
  void score_randomClusters_agreesWithClusterQualityAndPairByPair() {
    long seed = 42;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Map<Integer, Integer> predicted = clusters(random);
      Map<Integer, Integer> actual = new HashMap<>();
      predicted.keySet().forEach(record -> actual.put(record, random.nextInt(6)));
      Truth<Integer> truth = Truth.ofClusters(actual);
      String where = "seed %d, round %d".formatted(seed, round);
      assertThat(truth.score(predicted))
          .as(where)
          .isEqualTo(ClusterQuality.of(predicted, actual).pairs());
      assertThat(truth.scoreAcross(predicted, record -> record % 3))
          .as(where)
          .isEqualTo(acrossPairByPair(predicted, actual));
    }
  }

  @Test
  void pairQuality_impossibleCounts_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PairQuality(2, 1, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new PairQuality(-1, 1, 5));
  }

  private static Map<Integer, Integer> clusters(Random random) {
    Map<Integer, Integer> clusters = new HashMap<>();
    int records = random.nextInt(25);
    for (int i = 0; i < records; i++) {
      clusters.put(i, random.nextInt(8));
    }
    return clusters;
  }

  private static PairQuality acrossPairByPair(
      Map<Integer, Integer> predicted, Map<Integer, Integer> actual) {
    long[] counts = new long[3];
    for (int i = 0; i < predicted.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean claimed = i % 3 != j % 3 && Objects.equals(predicted.get(i), predicted.get(j));
        boolean real = i % 3 != j % 3 && Objects.equals(actual.get(i), actual.get(j));
        counts[0] += claimed && real ? 1 : 0;
        counts[1] += claimed ? 1 : 0;
        counts[2] += real ? 1 : 0;
      }
    }
    return new PairQuality(counts[0], counts[1], counts[2]);
  }
}
