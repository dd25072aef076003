package io.urbangov.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.nlp.analysis.Lexicon;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSimilarityTest {

  private static final List<String> CORPUS =
      List.of(
          "丽发新城旁边建搅拌站，噪音污染",
          "投诉丽发新城附近搅拌站粉尘污染",
          "小区物业不作为，电梯故障",
          "小区物业乱收费，停车费上涨",
          "小区停水三天无人管",
          "公交站台没有雨棚");

  private static final TextSimilarity SIMILARITY = TextSimilarity.fit(CORPUS);

  @Test
  void of_sameMatter_isAboveSharedCommonWords() {
    double sameMatter = SIMILARITY.of(CORPUS.get(0), CORPUS.get(1));
    double sameWords = SIMILARITY.of(CORPUS.get(2), CORPUS.get(3));
    assertThat(sameMatter).isGreaterThan(0.2).isGreaterThan(sameWords);
    assertThat(SIMILARITY.of(CORPUS.get(0), CORPUS.get(5))).isZero();
  }

  @Test
  void of_countsByHand_isTheCosine() {
    // N = 2; 停水 is in both, 电梯 and 路灯 in one each
    Lexicon names = Lexicon.of(List.of("停水", "电梯", "路灯"));
    TextSimilarity similarity = TextSimilarity.fit(List.of("停水，电梯", "停水，路灯"), names);
    double common = Math.log(3 / 2.5);
    double rare = Math.log(3 / 1.5);
    double expected = common * common / (common * common + rare * rare);
    assertThat(similarity.of("停水，电梯", "停水，路灯")).isCloseTo(expected, within(1e-12));
  }

  @Test
  void of_figuresWidthAndCase_doNotMatter() {
    assertThat(SIMILARITY.of("2019年11月2日丽发新城ktv停水", "丽发新城ＫＴＶ停水13800138000"))
        .isCloseTo(1, within(1e-12));
    assertThat(SIMILARITY.of("丽发新城ktv停水", "丽发新城ＫＴＶ停水")).isCloseTo(1, within(1e-12));
  }

  @Test
  void of_nothingToCompare_isZero() {
    assertThat(SIMILARITY.of("", "")).isZero();
    assertThat(SIMILARITY.of("，。", "丽发新城")).isZero();
    assertThat(TextSimilarity.fit(List.of()).of("停水", "停水")).isCloseTo(1, within(1e-12));
  }

  @Test
  void of_randomTexts_isSymmetricAndInRange() {
    long seed = 5;
    Random random = new Random(seed);
    String alphabet = "丽发新城搅拌站停水电梯Ａ3，𠮷\uD83D";
    for (int round = 0; round < 500; round++) {
      String a = text(random, alphabet);
      String b = text(random, alphabet);
      double forth = SIMILARITY.of(a, b);
      String as = "seed " + seed + " round " + round;
      assertThat(forth).as(as).isBetween(0.0, 1.0).isEqualTo(SIMILARITY.of(b, a));
      double self = SIMILARITY.of(a, a);
      assertThat(self == 0 || Math.abs(self - 1) < 1e-9).as(as).isTrue();
    }
  }

  private static String text(Random random, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void fit_lexiconName_isOneTerm() {
    TextSimilarity similarity = TextSimilarity.fit(CORPUS, Lexicon.of(List.of("丽发新城")));
    assertThat(similarity.keyTerms(9, 6).of("丽发新城停水")).contains("丽发新城");
    assertThat(similarity.keyTerms(9, 6).of("丽发停水")).doesNotContain("丽发新城");
  }

  @Test
  void keyTerms_areSharedAndFew() {
    assertThat(SIMILARITY.keyTerms(1, 6).of("小区搅拌，搅拌，新出现")).containsExactly("搅拌");
    assertThat(SIMILARITY.keyTerms(9, 2).of("小区物业")).containsExactly("物业");
    assertThat(SIMILARITY.keyTerms(3, 6).of("")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> SIMILARITY.keyTerms(0, 6));
  }
}
