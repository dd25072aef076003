package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void longestMatch_longestNameWins() {
    Lexicon lexicon = Lexicon.of(List.of("丽发", "丽发新城", "丽发新城南区"));
    assertThat(lexicon.longestMatch("在丽发新城旁", 1)).isEqualTo(5);
    assertThat(lexicon.longestMatch("在丽发新城旁", 0)).isEqualTo(0);
  }

  @Test
  void longestMatch_neverCutsARunOfLettersAndDigits() {
    Lexicon lexicon = Lexicon.of(List.of("a3区", "k8"));
    assertThat(lexicon.longestMatch("a3区", 0)).isEqualTo(3);
    assertThat(lexicon.longestMatch("ba3区", 1)).isEqualTo(1);
    assertThat(lexicon.longestMatch("k88", 0)).isEqualTo(0);
  }

  @Test
  void with_leavesTheOldVersionAsItWas() {
    Lexicon old = Lexicon.of(List.of("丽发新城"));
    Lexicon more = old.with(List.of("Ａ３区"));
    assertThat(old.size()).isEqualTo(1);
    assertThat(more.size()).isEqualTo(2);
    assertThat(more.contains("a3区")).isTrue();
    assertThat(old.contains("a3区")).isFalse();
  }

  @Test
  void of_shortName_isRefused() {
    for (String name : List.of("", " ", "路", "，。")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Lexicon.of(List.of(name)))
          .withMessageContaining("name must have at least two letters or digits");
    }
  }

  @Test
  void isTerm_needsTwoLettersOrDigits() {
    assertThat(Lexicon.isTerm("碧水府")).isTrue();
    assertThat(Lexicon.isTerm("3区")).isTrue();
    assertThat(Lexicon.isTerm("区")).isFalse();
    assertThat(Lexicon.isTerm("{{}}")).isFalse();
    assertThat(Lexicon.isTerm("")).isFalse();
  }
}
