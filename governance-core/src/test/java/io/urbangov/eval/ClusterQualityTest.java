package io.urbangov.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterQualityTest {

  private static final double EXACT = 1e-12;

  /**
   * Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, section 16.3: 17
   * points, clusters (5 x, 1 o), (1 x, 4 o, 1 d), (2 x, 3 d). They count TP + FP = C(6,2) + C(6,2)
   * + C(5,2) = 40, TP = C(5,2) + C(4,2) + C(3,2) + C(2,2) = 20, FN = 24.
   */
  @Test
  void of_manningsExample_countsThePairsOfTheBook() {
    ClusterQuality quality =
        ClusterQuality.of(labels("11111122222233333"), labels("xxxxxoxoooodxxddd"));
    assertThat(quality.pairs()).isEqualTo(new PairQuality(20, 40, 44));
    assertThat(quality.pairs().precision()).isEqualTo(0.5);
    assertThat(quality.pairs().recall()).isEqualTo(20 / 44.0);
    // 2 * (1/2) * (5/11) / (1/2 + 5/11) = (5/11) / (21/22) = 10/21
    assertThat(quality.pairs().f1()).isEqualTo(10 / 21.0, within(EXACT));
    assertThat(quality.predicted().counts()).isEqualTo(new TreeMap<>(Map.of(5, 1, 6, 2)));
    assertThat(quality.actual().counts()).isEqualTo(new TreeMap<>(Map.of(4, 1, 5, 1, 8, 1)));
  }

  /**
   * Bagga and Baldwin (1998): truth {1-5} {6,7} {8-C}, first response {1-5} {6-C}. Five records are
   * right, two share a cluster of seven with one other right one, five are five of seven: precision
   * (5 + 2 * 2/7 + 5 * 5/7) / 12 = 16/21; nothing is torn apart, so recall 1.
   */
  @Test
  void bCubed_baggaBaldwinFirstResponse_isSixteenOfTwentyOne() {
    BCubed quality = ClusterQuality.of(labels("111112222222"), labels("aaaaabbccccc")).bCubed();
    assertThat(quality.precision()).isEqualTo(16 / 21.0, within(EXACT));
    assertThat(quality.recall()).isEqualTo(1.0);
    assertThat(quality.f1()).isEqualTo(32 / 37.0, within(EXACT)); // 2 * 16/21 / (37/21)
  }

  /** Second response {1-5,8-C} {6,7}: (10 * 5/10 + 2 * 2/2) / 12 = 7/12. */
  @Test
  void bCubed_baggaBaldwinSecondResponse_isSevenOfTwelve() {
    BCubed quality = ClusterQuality.of(labels("111112211111"), labels("aaaaabbccccc")).bCubed();
    assertThat(quality.precision()).isEqualTo(7 / 12.0, within(EXACT));
    assertThat(quality.recall()).isEqualTo(1.0);
  }

  /** 0/0 is 1 for pairs and for no records at all; who finds nothing has recall 0 and F1 0. */
  @Test
  void of_noPairs_followsTheConvention() {
    PairQuality alone = ClusterQuality.of(labels("123"), labels("abc")).pairs();
    assertThat(alone).isEqualTo(new PairQuality(0, 0, 0));
    assertThat(new double[] {alone.precision(), alone.recall(), alone.f1()})
        .containsExactly(1, 1, 1);
    PairQuality missed = ClusterQuality.of(labels("123"), labels("aab")).pairs();
    assertThat(new double[] {missed.precision(), missed.recall(), missed.f1()})
        .containsExactly(1, 0, 0);
    ClusterQuality nothing = ClusterQuality.of(new int[0], new int[0]);
    assertThat(nothing.bCubed()).isEqualTo(new BCubed(1, 1));
    assertThat(nothing.predicted().largest()).isZero();
  }

  /** C(200,000, 2) is 19,999,900,000, more than an int holds. */
  @Test
  void of_oneHugeCluster_countsInLongs() {
    int[] same = new int[200_000];
    ClusterQuality quality = ClusterQuality.of(same, IntStream.range(0, 200_000).toArray());
    assertThat(quality.pairs()).isEqualTo(new PairQuality(0, 19_999_900_000L, 0));
    assertThat(ClusterQuality.of(same, same).pairs().correct()).isEqualTo(19_999_900_000L);
    assertThat(quality.actual().singletons()).isEqualTo(200_000);
    assertThat(quality.predicted().clusters()).isEqualTo(1);
  }

  @Test
  void of_maps_equalsLabels() {
    Map<String, String> predicted = Map.of("r1", "x", "r2", "x", "r3", "y", "r4", "y");
    Map<String, Integer> actual = Map.of("r1", 7, "r2", 7, "r3", 7, "r4", 8);
    assertThat(ClusterQuality.of(predicted, actual))
        .isEqualTo(ClusterQuality.of(labels("xxyy"), labels("aaab")));
  }

  @Test
  void of_differentRecords_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusterQuality.of(new int[1], new int[2]))
        .withMessageContaining("was: 1, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClusterQuality.of(Map.of("a", 1), Map.of("b", 1)));
  }

  @Test
  void of_randomPartitions_equalsCountingPairByPair() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int[] predicted = partition(random);
      int[] actual = random.ints(predicted.length, -3, 3).toArray();
      ClusterQuality quality = ClusterQuality.of(predicted, actual);
      String where = "seed %d, round %d".formatted(seed, round);
      assertThat(quality.pairs()).as(where).isEqualTo(pairByPair(predicted, actual));
      assertThat(quality.bCubed().precision())
          .as(where)
          .isEqualTo(recordByRecord(predicted, actual), within(EXACT));
      assertThat(quality.bCubed().recall())
          .as(where)
          .isEqualTo(recordByRecord(actual, predicted), within(EXACT));
    }
  }

  @Test
  void of_shuffledRecords_isTheSameToTheLastBit() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int[] predicted = partition(random);
      int[] actual = random.ints(predicted.length, 0, 9).toArray();
      int[] order = random.ints(0, predicted.length).distinct().limit(predicted.length).toArray();
      assertThat(ClusterQuality.of(pick(predicted, order), pick(actual, order)))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(ClusterQuality.of(predicted, actual));
    }
  }

  private static int[] partition(Random random) {
    return random.ints(1 + random.nextInt(30), 0, 1 + random.nextInt(12)).toArray();
  }

  private static int[] pick(int[] labels, int[] order) {
    return IntStream.of(order).map(i -> labels[i]).toArray();
  }

  private static PairQuality pairByPair(int[] predicted, int[] actual) {
    long[] counts = new long[3];
    for (int i = 0; i < predicted.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean claimed = predicted[i] == predicted[j];
        boolean real = actual[i] == actual[j];
        counts[0] += claimed && real ? 1 : 0;
        counts[1] += claimed ? 1 : 0;
        counts[2] += real ? 1 : 0;
      }
    }
    return new PairQuality(counts[0], counts[1], counts[2]);
  }

  private static double recordByRecord(int[] clusters, int[] others) {
    double sum = 0;
    for (int i = 0; i < clusters.length; i++) {
      int mine = i;
      long size = IntStream.of(clusters).filter(label -> label == clusters[mine]).count();
      long shared =
          IntStream.range(0, clusters.length)
              .filter(j -> clusters[j] == clusters[mine] && others[j] == others[mine])
              .count();
      sum += (double) shared / size;
    }
    return sum / clusters.length;
  }

  private static int[] labels(String text) {
    return text.chars().toArray();
  }
}
