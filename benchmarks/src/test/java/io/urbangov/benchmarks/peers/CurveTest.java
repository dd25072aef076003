package io.urbangov.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.eval.ClusterQuality;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveTest {

  @TempDir Path folder;

  private static Curve curve(double... abScore) {
    ScoredPairs pairs = new ScoredPairs();
    for (int i = 0; i < abScore.length; i += 3) {
      pairs.add((int) abScore[i], (int) abScore[i + 1], abScore[i + 2]);
    }
    return new Curve(pairs.sorted());
  }

  /**
   * Rows 0, 1, 2 are one, 3 and 4 another: 4 true pairs. At 0.9 one is found: F1 = 2/(1+4). At 0.7
   * the closure of 0-1, 1-2 and 3-4 finds all. At 0.5 all five are one cluster: 8/(10+4).
   */
  @Test
  void deduplicated_closesTransitively_atEachThreshold() {
    int[] clusters = {7, 7, 7, 9, 9};
    Curve curve = curve(0, 1, 0.9, 2, 1, 0.7, 3, 4, 0.7, 2, 3, 0.5);
    assertThat(curve.deduplicated(clusters, 0.8)).isEqualTo(new Curve.Best(0.4, 1, 0.7));
    assertThat(curve.deduplicated(clusters, 0.5).atDefault()).isEqualTo(8.0 / 14);
    assertThat(curve.deduplicated(clusters, 0.95).atDefault()).isZero();
  }

  /** Of 0-2 and 1-2 only the better is kept: one true, one false of two true pairs. */
  @Test
  void linked_takesEachRowOnce_bestFirst() {
    Set<Long> truth = Set.of(Curve.pair(0, 2), Curve.pair(1, 3));
    Curve.Best best = curve(1, 2, 0.4, 0, 2, 0.9, 1, 3, 0.3).linked(truth, 4, 0.35);
    assertThat(best.atDefault()).isEqualTo(2.0 / 3);
    assertThat(best.oracle()).isEqualTo(1);
    assertThat(best.threshold()).isEqualTo(0.3);
  }

  @Test
  void deduplicated_randomPairs_isWhatEvalSays() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      int[] truth = random.ints(60, 0, 25).toArray();
      ScoredPairs pairs = new ScoredPairs();
      int[] labels = new int[truth.length];
      Arrays.setAll(labels, i -> i);
      for (int i = 0; i < 40; i++) {
        int a = random.nextInt(truth.length);
        int b = random.nextInt(truth.length);
        pairs.add(a, b, random.nextDouble());
        int from = labels[a];
        int into = labels[b];
        Arrays.setAll(labels, j -> labels[j] == from ? into : labels[j]);
      }
      double expected = ClusterQuality.of(labels, truth).pairs().f1();
      assertThat(new Curve(pairs.sorted()).deduplicated(truth, 0).atDefault())
          .as("seed %d", seed)
          .isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void pairs_writtenAndRead_areTheSame() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(5, 3, 0.25);
    pairs.add(Integer.MAX_VALUE, 0, -1);
    Path file = folder.resolve("pairs");
    pairs.write(file);
    ScoredPairs read = ScoredPairs.read(file);
    assertThat(read.size()).isEqualTo(2);
    assertThat(read.a(0)).isEqualTo(3);
    assertThat(read.b(1)).isEqualTo(Integer.MAX_VALUE);
    assertThat(read.score(0)).isEqualTo(0.25);
  }
}
