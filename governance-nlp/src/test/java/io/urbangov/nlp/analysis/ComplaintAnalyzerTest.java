package io.urbangov.nlp.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.clean.Text;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
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
  void words_traditional_becomesSimplifiedAndKeepsItsOffsets() {
    Tokens tokens = Tokens.of(WORDS, "請問，垃圾處理");
    assertThat(tokens.show()).isEqualTo("请问 | 垃圾 处理");
    assertThat(tokens.all().get(2).start()).isEqualTo(5);
  }

  @Test
  void words_lexiconNameInTraditional_isFoundInSimplified() {
    ComplaintAnalyzer analyzer = ComplaintAnalyzer.words(Lexicon.of(List.of("麗發新城")));
    assertThat(Tokens.of(analyzer, "在丽发新城").show()).isEqualTo("在 丽发新城");
  }

  @Test
  void words_houseNumber_isInDigitsWhereTheNumeralsStand() {
    Tokens tokens = Tokens.of(WORDS, "住十二栋三单元");
    assertThat(tokens.show()).isEqualTo("住 12 栋 3 单元");
    assertThat(tokens.types()).isEqualTo("<IDEOGRAPHIC> <NUM> <IDEOGRAPHIC> <NUM> <IDEOGRAPHIC>");
    assertThat(tokens.all().get(1).start()).isEqualTo(1);
    assertThat(tokens.all().get(1).end()).isEqualTo(3);
  }

  @Test
  void words_repeatedMarks_areOneBreak() {
    Tokens tokens = Tokens.of(WORDS, "停水！！！！？？停电");
    assertThat(tokens.show()).isEqualTo("停水 | 停电");
    assertThat(tokens.all().get(1).increment()).isEqualTo(2);
    assertThat(tokens.all().get(1).start()).isEqualTo(8);
  }

  @Test
  void phrases_known_standBesideTheirFirstWord() {
    ComplaintAnalyzer analyzer =
        ComplaintAnalyzer.phrases(Lexicon.empty(), List.of("消防通道", "通道堵塞", "消防，通道"));
    Tokens tokens = Tokens.of(analyzer, "占用消防通道堵塞。消防，通道");
    assertThat(tokens.all().stream().map(t -> t.term() + "+" + t.increment()))
        .containsExactly("占用+1", "消防+1", "消防通道+0", "通道+1", "通道堵塞+0", "堵塞+1", "消防+2", "通道+2");
    assertThat(tokens.all().get(2).start()).isEqualTo(2);
    assertThat(tokens.all().get(2).end()).isEqualTo(6);
  }

  @Test
  void words_newVersionOfTheLexicon_isUsedByTheNextText() {
    Lexicon first = Lexicon.empty();
    AtomicReference<Lexicon> current = new AtomicReference<>(first);
    ComplaintAnalyzer analyzer = ComplaintAnalyzer.words(() -> requireNonNull(current.get()));
    String old = Tokens.of(analyzer, "伊景园停水").show();
    current.set(first.with(List.of("伊景园")));
    assertThat(Tokens.of(analyzer, "伊景园停水").show()).isEqualTo("伊景园 停水").isNotEqualTo(old);
  }

  @Test
  void words_byEightThreads_isTheSame() {
    String text = "请求领导解决十二栋三单元停水问题，搅拌站严重扰民。".repeat(20);
    String alone = words(text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> words(text)).distinct())
        .containsExactly(alone);
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
    assertThat(Tokens.of(WORDS, "一".repeat(300_000)).finalOffset()).isEqualTo(300_000);
    assertThat(Tokens.of(WORDS, "9a".repeat(150_000)).finalOffset()).isEqualTo(300_000);
  }

  @Test
  void words_randomText_offsetsGiveTheTermBack() {
    String alphabet = "水电二栋丽發新城的A3ｋ８　，。😀𠮷\uD83D年月日12:-元点半x@.";
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
        String folded = Text.fold(original);
        // before 栋 the one numeral of the alphabet is a house number
        assertThat(token.term()).as(as).isIn(folded, folded.replace('二', '2'));
        assertThat(token.start()).as(as).isGreaterThanOrEqualTo(last);
        last = analyzer == WORDS ? token.end() : token.start();
      }
    }
  }
}
