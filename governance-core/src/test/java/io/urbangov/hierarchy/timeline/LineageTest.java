package io.urbangov.hierarchy.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final HierarchyTimeline LOG =
      Logs.timeline(
          """
          1 2020-01-01 create a
          2 2020-01-01 create b
          3 2020-01-01 create c
          4 2020-01-01 create d
          5 2020-02-01 boundary a into=b=0.5
          6 2020-03-01 boundary b into=c=0.5
          7 2020-03-01 boundary c into=d=0.5
          8 2020-04-01 merge c into=d
          """);

  private static String shown(List<LineageLink> links) {
    return links.stream()
        .map(link -> link.date().getMonthValue() + link.from() + link.to())
        .collect(Collectors.joining(" "));
  }

  @Test
  void successors_followInTime() {
    assertThat(shown(LOG.lineage("a").successors())).isEqualTo("2ab 3bc 4cd");
    assertThat(shown(LOG.lineage("c").successors())).isEqualTo("3cd 4cd");
    assertThat(shown(LOG.lineage("d").successors())).isEmpty();
  }

  @Test
  void predecessors_wereBefore() {
    assertThat(shown(LOG.lineage("d").predecessors())).isEqualTo("4cd 3cd 3bc 2ab");
    assertThat(shown(LOG.lineage("b").predecessors())).as("not what b was later").isEqualTo("2ab");
  }

  @Test
  void unknownUnit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOG.lineage("x"))
        .withMessage("unit must be of the timeline, was: x");
  }
}
