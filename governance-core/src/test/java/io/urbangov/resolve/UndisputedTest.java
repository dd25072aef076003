package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndisputedTest {

  private static List<String> joined(Undisputed undisputed, boolean... linked) {
    List<String> joined = new ArrayList<>();
    undisputed.forEachSingle(linked, (single, other) -> joined.add(single + " with " + other));
    return joined;
  }

  @Test
  void forEachSingle_unlikely_goesWithTheLinkedOneItLeadsTo() {
    Undisputed undisputed = new Undisputed(4);
    undisputed.offer(0, 1, -4);
    undisputed.offer(1, 2, -3);
    undisputed.offer(0, 2, -5);
    assertThat(joined(undisputed, false, false, true, false))
        .containsExactly("0 with 2", "1 with 2");
  }

  @Test
  void forEachSingle_unlikelyAmongThemselves_areLeftAlone() {
    Undisputed undisputed = new Undisputed(3);
    undisputed.offer(0, 1, -4);
    undisputed.offer(1, 2, -4);
    assertThat(joined(undisputed, false, false, false)).isEmpty();
  }

  @Test
  void forEachSingle_likelyAmongThemselves_goWithTheMostAlike() {
    Undisputed undisputed = new Undisputed(3);
    undisputed.offer(0, 1, 0.5);
    undisputed.offer(1, 2, 2);
    assertThat(joined(undisputed, false, false, false))
        .containsExactly("0 with 1", "1 with 2", "2 with 1");
  }

  @Test
  void forEachSingle_equalWeights_goWithTheSmallest() {
    Undisputed undisputed = new Undisputed(3);
    undisputed.offer(2, 1, 1);
    undisputed.offer(2, 0, 1);
    assertThat(joined(undisputed, true, true, false)).containsExactly("2 with 0");
  }
}
