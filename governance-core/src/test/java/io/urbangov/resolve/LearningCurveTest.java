package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.eval.ClusterQuality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Labels that are asked for, ten or fifty at a time, by someone who knows: F1 rises with them. */
class LearningCurveTest {

  private static final int[] LABELS = {0, 10, 20, 50, 100, 200};

  @Test
  void f1_withMoreLabels_rises() {
    double[] mean = new double[LABELS.length];
    double worst = 0;
    int seeds = 4;
    for (int seed = 1; seed <= seeds; seed++) {
      double[] curve = curve(Hard.people(500, seed));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += curve[i] / seeds;
        worst = Math.min(worst, curve[i] - curve[0]);
      }
    }
    String curve = "at 0, 10, 20, 50, 100, 200 labels, mean of seeds 1 to 4: " + List.of(box(mean));
    assertThat(mean[LABELS.length - 1]).as(curve).isGreaterThan(mean[0] + 0.01);
    assertThat(worst).as("no seed falls by more than chance; " + curve).isGreaterThan(-0.03);
    assertThat(mean[1]).as(curve).isGreaterThan(mean[0] - 0.005);
  }

  private static Double[] box(double[] values) {
    return java.util.Arrays.stream(values).boxed().toArray(Double[]::new);
  }

  private static double[] curve(List<SourceRecord> records) {
    double[] f1 = new double[LABELS.length];
    Labels labels = Labels.none();
    for (int i = 0; i < LABELS.length; i++) {
      Resolution resolution = Hard.resolver().labels(labels).build().resolve(records);
      while (labels.size() < LABELS[i]) {
        int more = Math.min(LABELS[i] - labels.size(), 50);
        List<ScoredPair> questions = resolution.questions(more, labels);
        if (questions.isEmpty()) {
          break;
        }
        labels = Hard.answer(labels, questions);
        resolution = Hard.resolver().labels(labels).build().resolve(records);
      }
      f1[i] = f1(resolution);
    }
    return f1;
  }

  private static double f1(Resolution resolution) {
    Map<RecordId, RecordId> predicted = new HashMap<>();
    Map<RecordId, String> actual = new HashMap<>();
    for (Entity entity : resolution.entities()) {
      for (RecordId id : entity.members()) {
        predicted.put(id, entity.id());
        actual.put(id, Hard.person(id));
      }
    }
    return ClusterQuality.of(predicted, actual).pairs().f1();
  }
}
