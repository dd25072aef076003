package io.urbangov.nlp.hotterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void ranking_anyScores_keepsTheBestAndTheirTies() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      Ranking ranking = new Ranking(20, 3);
      List<Integer> offered = new ArrayList<>();
      for (int number = 0; number < 1_000; number++) {
        int score = random.nextInt(1 + random.nextInt(60));
        offered.add(score);
        ranking.offer(score, number);
        if (random.nextInt(100) == 0) {
          ranking.settle();
        }
      }
      int twentieth = offered.stream().sorted(Comparator.reverseOrder()).toList().get(19);
      List<Integer> wanted = new ArrayList<>();
      for (int number = 0; number < offered.size(); number++) {
        if (offered.get(number) >= Math.max(3, twentieth)) {
          wanted.add(number);
        }
      }
      List<Integer> kept = new ArrayList<>();
      ranking.forEach((score, number) -> kept.add(number));
      assertThat(kept).as("seed " + seed).isEqualTo(wanted);
    }
  }

  @Test
  void sample_anyOrder_isThatOfTheSmallestLots() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      Sample sample = new Sample(5);
      List<int[]> offered = new ArrayList<>();
      for (int document = 0; document < random.nextInt(40); document++) {
        int[] it = {random.nextInt(60) - 30, document};
        offered.add(it);
        sample.offer(it[0], it[1]);
      }
      int[] wanted =
          offered.stream()
              .sorted(Comparator.comparingInt(it -> it[0]))
              .limit(5)
              .mapToInt(it -> it[1])
              .toArray();
      assertThat(sample.documents()).as("seed " + seed).isEqualTo(wanted);
    }
  }
}
