package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComplaintAnalyzerTest {

  private static final ComplaintAnalyzer WORDS = ComplaintAnalyzer.words(Lexicon.empty());
  private static final ComplaintAnalyzer GRAMS = ComplaintAnalyzer.grams(Lexicon.empty());

  private static String words(String text) {
    return Tokens.of(WORDS, text).show();
  }

  @Test
  void words_chinese_isCutInWords() {
    assertThat(words("自来水浑浊，严重污染")).isEqualTo("自来水 浑浊 | 严重 污染");
  }

  @Test
  void words_lexiconName_isOneTerm() {
    ComplaintAnalyzer analyzer = ComplaintAnalyzer.words(Lexicon.of(List.of("丽发新城", "A3区")));
    Tokens tokens = Tokens.of(analyzer, "Ａ３区丽发新城停水");
    assertThat(tokens.show()).isEqualTo("a3区 丽发新城 停水");
    assertThat(tokens.types()).isEqualTo("<NAME> <NAME> <IDEOGRAPHIC>");
  }

  @Test
  void words_figures_areDroppedAndLeaveABreak() {
    assertThat(words("停水2019年11月2日停电")).isEqualTo("停水 | 停电");
    assertThat(words("电话13800138000占线")).isEqualTo("电话 | 占线");
  }

  @Test
  void words_lexiconName_winsOverAFigure() {
    ComplaintAnalyzer analyzer = ComplaintAnalyzer.words(Lexicon.of(List.of("1984年文创园")));
    assertThat(Tokens.of(analyzer, "在1984年文创园停水").show()).isEqualTo("在 1984年文创园 停水");
  }

  @Test
  void words_fullWidthAndIdeographicSpace_keepTheirOffsets() {
    Tokens tokens = Tokens.of(WORDS, "　１１０ＫＶ　停电");
    assertThat(tokens.show()).isEqualTo("110kv | 停电");
    assertThat(tokens.all().get(0).start()).isEqualTo(1);
    assertThat(tokens.all().get(0).end()).isEqualTo(6);
    assertThat(tokens.all().get(1).start()).isEqualTo(7);
    assertThat(tokens.finalOffset()).isEqualTo(9);
  }

  @Test
  void words_mixedScripts_areCutApart() {
    Tokens tokens = Tokens.of(WORDS, "WiFi信号差вода停水805路");
    assertThat(tokens.show()).isEqualTo("wifi 信号 差 вода 停水 805 路");
    assertThat(tokens.types())
        .isEqualTo(
            "<ALPHANUM> <IDEOGRAPHIC> <IDEOGRAPHIC> <ALPHANUM> <IDEOGRAPHIC> <NUM> <IDEOGRAPHIC>");
  }

  @Test
  void words_surrogatePairs_stayWhole() {
    Tokens tokens = Tokens.of(WORDS, "𠮷野家😀停水");
    assertThat(tokens.all().get(0).term()).isEqualTo("𠮷");
    assertThat(tokens.show()).endsWith("| 停水");
    assertThat(Tokens.of(GRAMS, "𠮷野家").show()).isEqualTo("𠮷野 野家");
  }

  @Test
  void words_nothingToCut_isEmpty() {
    for (String text : List.of("", "   ", "，。！", "😀😀", "\uD83D", "\uDE00\u0000")) {
      assertThat(Tokens.of(WORDS, text).all()).as(text).isEmpty();
      assertThat(Tokens.of(WORDS, text).finalOffset()).isEqualTo(text.length());
    }
  }

  @Test
  void terms_stopTerms_leaveAGap() {
    ComplaintAnalyzer terms = ComplaintAnalyzer.terms(Lexicon.empty());
    assertThat(Tokens.of(terms, "请求领导解决停水").show()).isEqualTo("停水");
  }

  @Test
  void grams_neighbours_arePaired() {
    assertThat(Tokens.of(GRAMS, "丽发新城,110kv线").show()).isEqualTo("丽发 发新 新城 | 110kv 线");
  }

  @Test
  void words_hugeInput_isCutInLinearTime() {
    Tokens one = Tokens.of(WORDS, "水".repeat(300_000));
    assertThat(one.all()).isNotEmpty();
    assertThat(one.all().get(one.all().size() - 1).end()).isEqualTo(300_000);
    assertThat(Tokens.of(WORDS, "9".repeat(300_000)).finalOffset()).isEqualTo(300_000);
    assertThat(Tokens.of(WORDS, "<div>停水</div>".repeat(10_000)).all()).hasSize(30_000);
  }

  @Test
  void words_randomText_offsetsGiveTheTermBack() {
    String alphabet = "水电丽发新城的A3ｋ８　，。😀𠮷\uD83D年月日12:-元点半x@.";
    long seed = 20191102;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertOffsets(text.toString(), "seed " + seed + " round " + round);
    }
  }

  private static void assertOffsets(String text, String as) {
    for (ComplaintAnalyzer analyzer : List.of(WORDS, GRAMS)) {
      int last = 0;
      for (Tokens.Token token : Tokens.of(analyzer, text).all()) {
        String original = text.substring(token.start(), token.end());
        assertThat(Folding.fold(original)).as(as).isEqualTo(token.term());
        assertThat(token.start()).as(as).isGreaterThanOrEqualTo(last);
        last = analyzer == WORDS ? token.end() : token.start();
      }
    }
  }
}
