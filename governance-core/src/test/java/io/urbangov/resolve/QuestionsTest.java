package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  private static final List<SourceRecord> RECORDS = Hard.people(400, 21);

  private static Resolution resolve() {
    return Hard.resolver().build().resolve(RECORDS);
  }

  @Test
  void questions_areUncertainAndAskedOnce() {
    Resolution resolution = resolve();
    List<ScoredPair> questions = resolution.questions(30, Labels.none());
    assertThat(questions).hasSize(30).doesNotHaveDuplicates();
    assertThat(questions)
        .allSatisfy(
            pair -> {
              assertThat(pair.probability()).isBetween(0.02, 0.98);
              assertThat(pair.probability()).isEqualTo(resolution.probability(pair.a(), pair.b()));
              assertThat(resolution.wasCompared(pair.a(), pair.b())).isTrue();
            });
  }

  @Test
  void questions_answeredOnes_areNotAskedAgain() {
    Resolution resolution = resolve();
    Labels labels = Labels.none();
    Set<ScoredPair> asked = new HashSet<>();
    for (List<ScoredPair> more = resolution.questions(40, labels);
        !more.isEmpty();
        more = resolution.questions(40, labels)) {
      for (ScoredPair pair : more) {
        assertThat(asked.add(pair)).as("%s", pair).isTrue();
        labels = labels.with(pair.a(), pair.b(), Label.UNSURE);
      }
    }
    assertThat(asked.size()).isGreaterThan(60);
    Resolution again = Hard.resolver().labels(labels).build().resolve(RECORDS);
    assertThat(again.questions(10, Labels.none())).as("unsure is not asked again").isEmpty();
  }

  /** Of the first twenty no pattern has more than a quarter, though one pattern has most pairs. */
  @Test
  void questions_areOfManyPatterns() {
    Resolution resolution = resolve();
    Map<String, Integer> patterns = new HashMap<>();
    for (ScoredPair pair : resolution.questions(20, Labels.none())) {
      StringBuilder pattern = new StringBuilder();
      resolution.explain(pair.a(), pair.b()).details().stream()
          .map(detail -> detail.text())
          .filter(text -> !text.contains("than usual"))
          .forEach(pattern::append);
      patterns.merge(pattern.toString(), 1, Integer::sum);
    }
    assertThat(patterns.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(5));
    assertThat(patterns.size()).isGreaterThan(5);
  }

  @Test
  void questions_anyOrderOfRecords_areTheSame() {
    List<SourceRecord> shuffled = new ArrayList<>(RECORDS);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(Hard.resolver().build().resolve(shuffled).questions(25, Labels.none()))
        .isEqualTo(resolve().questions(25, Labels.none()));
  }

  @Test
  void questions_noneWanted_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolve().questions(0, Labels.none()))
        .withMessage("atMost must be at least 1, was: 0");
  }
}
