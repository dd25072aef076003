package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordModelTest {

  private static final WordModel MODEL = WordModel.load();

  private static int word(String word) {
    return MODEL.words().find(word);
  }

  /**
   * HanLP's own count of them, told by its class CoreDictionary: 85,584 words, some of them
   * classes.
   */
  @Test
  void load_allWords_haveACost() {
    int words = 0;
    while (words < 85_584) {
      assertThat(MODEL.cost(words++)).isPositive().isLessThan(20);
    }
  }

  @Test
  void cost_frequentWord_isLower() {
    assertThat(MODEL.cost(word("的"))).isLessThan(MODEL.cost(word("中国")));
    assertThat(MODEL.cost(word("中国"))).isLessThan(MODEL.cost(word("搅拌")));
  }

  /** 54,478 of some 1.19 million, halved: the figures of HanLP's dictionary by hand. */
  @Test
  void cost_de_isHalfItsShare() {
    assertThat(MODEL.cost(word("的"))).isBetween(3.7f, 3.9f);
  }

  @Test
  void saving_pairThatGoesTogether_isAboveZero() {
    assertThat(MODEL.saving(word("中国"), word("人民"))).isPositive();
    assertThat(MODEL.saving(word("搅拌"), word("人民"))).isZero();
  }

  @Test
  void classes_areAllThere() {
    for (WordClass one : WordClass.values()) {
      assertThat(MODEL.of(one)).as(one.name()).isNotNegative();
    }
  }
}
