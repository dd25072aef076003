package io.urbangov.hierarchy.timeline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectionTest {

  private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2020, 12, 31);
  private static final String AB = "1 2020-01-01 create a | 2 2020-01-01 create b | ";

  @Test
  void forward_splitThenMerge_multipliesTheShares() {
    HierarchyTimeline log =
        Logs.timeline(
            AB
                + "3 2020-02-01 create c | 4 2020-02-01 split a into=b=0.5;c=0.5"
                + "| 5 2020-03-01 create d | 6 2020-03-01 split c into=d=0.25;c=0.75"
                + "| 7 2020-04-01 merge d into=b");
    Projection late = log.project(Map.of("a", 80.0), EARLY, LATE);
    assertThat(late.units()).containsExactly(entry("b", 50.0), entry("c", 30.0));
    assertThat(late.lost()).isZero();
  }

  @Test
  void forward_changesOfOneDay_doNotFollowEachOther() {
    HierarchyTimeline log =
        Logs.timeline(
            AB + "3 2020-02-01 boundary a into=b=0.5 | 4 2020-02-01 boundary b into=a=0.25");
    assertThat(log.project(Map.of("a", 100.0), EARLY, LATE).units())
        .containsExactly(entry("a", 50.0), entry("b", 50.0));
  }

  @Test
  void forward_unitWithoutSuccessor_isUnattributable() {
    HierarchyTimeline log = Logs.timeline(AB + "3 2020-02-01 abolish b");
    Projection late = log.project(Map.of("a", 1.0, "b", 2.0, "x", 4.0), EARLY, LATE);
    assertThat(late.units()).containsExactly(entry("a", 1.0));
    assertThat(late.unattributable()).containsExactly(entry("b", 2.0), entry("x", 4.0));
    assertThat(late.attributed()).isEqualTo(1);
    assertThat(late.lost()).isEqualTo(6);
  }

  @Test
  void backward_split_goesToTheOnePredecessor() {
    HierarchyTimeline log =
        Logs.timeline(
            AB
                + "3 2020-02-01 create c | 4 2020-02-01 create d"
                + "| 5 2020-02-01 split a into=c=0.1;d=0.9");
    Projection early = log.project(Map.of("b", 1.0, "c", 2.0, "d", 4.0), LATE, EARLY);
    assertThat(early.units()).containsExactly(entry("a", 6.0), entry("b", 1.0));
  }

  @Test
  void backward_merge_needsWeights() {
    HierarchyTimeline log =
        Logs.timeline(
            AB
                + "3 2020-02-01 create c | 4 2020-02-01 merge a into=c"
                + "| 5 2020-02-01 merge b into=c");
    Map<String, Double> measure = Map.of("c", 100.0);
    assertThat(log.project(measure, LATE, EARLY).unattributable())
        .containsExactly(entry("c", 100.0));
    assertThat(log.project(measure, LATE, EARLY, Map.of("a", 3.0, "b", 1.0)).units())
        .containsExactly(entry("a", 75.0), entry("b", 25.0));
    assertThat(log.project(measure, LATE, EARLY, Map.of("a", 3.0)).unattributable())
        .as("a weight that is not known is not 0")
        .containsExactly(entry("c", 100.0));
    assertThat(log.project(measure, LATE, EARLY, Map.of("a", 0.0, "b", 0.0)).lost()).isEqualTo(100);
  }

  @Test
  void backward_boundary_weighsWhatWasGivenAgainstWhatWasThere() {
    HierarchyTimeline log = Logs.timeline(AB + "3 2020-02-01 boundary a into=b=0.5");
    // of b's 75 after the change, 50 come from a and 25 from b
    assertThat(log.project(Map.of("b", 30.0), LATE, EARLY, Map.of("a", 100.0, "b", 25.0)).units())
        .containsExactly(entry("a", 20.0), entry("b", 10.0));
    assertThat(log.project(Map.of("a", 5.0), LATE, EARLY).units()).containsExactly(entry("a", 5.0));
  }

  @Test
  void backward_weightsAreCarriedForwardToEachChange() {
    HierarchyTimeline log =
        Logs.timeline(
            AB
                + "3 2020-02-01 create c | 4 2020-02-01 split a into=a=0.8;c=0.2"
                + "| 5 2020-03-01 merge c into=b");
    // c had a fifth of a's 50, that is 10, when it went to b with its 30
    assertThat(log.project(Map.of("b", 8.0), LATE, EARLY, Map.of("a", 50.0, "b", 30.0)).units())
        .containsExactly(entry("a", 2.0), entry("b", 6.0));
  }

  @Test
  void backward_unitWithoutPredecessor_isUnattributable() {
    HierarchyTimeline log =
        Logs.timeline(AB + "3 2020-02-01 create c | 4 2020-03-01 boundary c into=a=0.5");
    Projection early =
        log.project(Map.of("a", 1.0, "c", 2.0), LATE, EARLY, Map.of("a", 10.0, "b", 10.0));
    assertThat(early.units()).isEmpty();
    assertThat(early.unattributable())
        .as("nobody knows how much c was")
        .containsExactly(entry("a", 1.0), entry("c", 2.0));
  }

  @Test
  void sameDay_changesNothing() {
    HierarchyTimeline log = Logs.timeline(AB + "3 2020-02-01 merge a into=b");
    assertThat(log.project(Map.of("a", 1.5), EARLY, EARLY).units())
        .containsExactly(entry("a", 1.5));
  }

  @Test
  void badNumbers_areRefused() {
    HierarchyTimeline log = Logs.timeline(AB + "3 2020-02-01 merge a into=b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> log.project(Map.of("a", Double.NaN), EARLY, LATE))
        .withMessage("measure must be finite, was: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> log.project(Map.of(), LATE, EARLY, Map.of("a", -1.0)))
        .withMessage("weights must be finite and at least 0, was: -1.0");
  }
}
