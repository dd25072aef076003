package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void graded_countsLevelsFromTheBest() {
    Comparison<Integer> apart =
        Comparison.graded(List.of("equal", "next"), (a, b) -> Math.abs(a - b));
    assertThat(apart.levelNames()).containsExactly("missing", "different", "next", "equal");
    assertThat(apart.level(5, 5)).isEqualTo(apart.best());
    assertThat(apart.level(5, 6)).isEqualTo(apart.best() - 1);
    assertThat(apart.level(5, 7)).isEqualTo(Comparison.DIFFERENT);
    assertThat(apart.level(5, 700)).isEqualTo(Comparison.DIFFERENT);
  }

  @Test
  void graded_refusesNoLevelsAndTooMany() {
    List<String> many = Collections.nCopies(14, "level");
    assertThatThrownBy(() -> Comparison.<String>graded(List.of(), (a, b) -> 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("levels must be 1 to 13, was: 0");
    assertThatThrownBy(() -> Comparison.<String>graded(many, (a, b) -> 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("levels must be 1 to 13, was: 14");
  }
}
