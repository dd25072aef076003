package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.urbangov.EntityType;
import io.urbangov.Progress;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result is the records' and the model's, whoever computes it. */
class ThreadsTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void resolve_withSoManyThreads_isTheResultWithOne(int threads) {
    List<SourceRecord> records = People.withDuplicates(3_000, 11);
    Resolution one = People.resolver().threads(1).build().resolve(records);
    Resolution many = People.resolver().threads(threads).build().resolve(records);
    assertThat(many.entities()).isEqualTo(one.entities());
    assertThat(many.review()).isEqualTo(one.review());
    assertThat(many.rules()).isEqualTo(one.rules());
    assertThat(many.model().toText()).isEqualTo(one.model().toText());
  }

  @Test
  void resolve_withItsOwnModel_isTheSame() {
    List<SourceRecord> records = People.withDuplicates(2_000, 12);
    Resolver resolver = People.resolver().build();
    Resolution trained = resolver.resolve(records);
    List<SourceRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(12));
    Resolution again = resolver.resolve(shuffled, trained.model(), Progress.NONE);
    assertThat(again.entities()).isEqualTo(trained.entities());
    assertThat(again.review()).isEqualTo(trained.review());
  }

  /** Ten rows have nothing to train on: what they are is known from the others. */
  @Test
  void resolve_fewRecordsWithAModel_isDecidedByIt() {
    MatchModel model = People.resolver().build().resolve(People.withDuplicates(2_000, 13)).model();
    List<SourceRecord> two =
        People.parse(
            """
            a:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
            b:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
            b:2 | 司马光远 | 1985-01-02 | 19900002222 |
            """);
    Resolution resolution = People.resolver().build().resolve(two, model, Progress.NONE);
    assertThat(resolution.entities()).hasSize(2);
    assertThat(resolution.model()).isSameAs(model);
  }

  @Test
  void resolve_modelOfOtherComparisons_isRefused() {
    MatchModel model = People.resolver().build().resolve(People.strangers(50, 1)).model();
    Resolver other =
        Resolver.of(EntityType.PERSON)
            .block(FieldKey.exact(People.NAME))
            .compare(People.NAME, Comparisons.exact())
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.resolve(People.strangers(5, 1), model, Progress.NONE))
        .withMessageContaining("model must have the comparisons of this resolver");
  }

  @Test
  void workers_manyTasks_areRunOnceEach() {
    AtomicIntegerArray runs = new AtomicIntegerArray(1_000);
    new Workers(4).run(1_000, () -> runs::incrementAndGet);
    for (int task = 0; task < 1_000; task++) {
      assertThat(runs.get(task)).isEqualTo(1);
    }
  }

  @Test
  void workers_failingTask_failsTheCall() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new Workers(3)
                    .run(
                        100,
                        () ->
                            task -> {
                              if (task == 57) {
                                throw new IllegalStateException("task 57");
                              }
                            }))
        .withMessage("task 57");
  }
}
