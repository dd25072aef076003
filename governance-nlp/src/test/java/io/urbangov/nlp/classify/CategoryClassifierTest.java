package io.urbangov.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CategoryClassifierTest {

  private static final CategoryClassifier CLASSIFIER =
      CategoryClassifier.train(Petitions.list(400, 1));

  @Test
  void classify_findsTheCategoryOfUnseenPetitions() {
    List<LabelledText> unseen = Petitions.list(200, 2);
    long right =
        unseen.stream()
            .filter(
                it ->
                    CLASSIFIER.classify(it.text()).category(0).orElseThrow().equals(it.category()))
            .count();
    // The same sentences between other parts: nothing is left to guess.
    assertThat(right).isEqualTo(200);
  }

  @Test
  void classify_answersAsDeepAsItIsSure() {
    // 污水 and 噪声 are of one category and of different ones below it.
    Classification doubtful = CLASSIFIER.classify("工厂噪声很大，还排放污水，河水发黑，空调外机噪声超标");
    double top = doubtful.path().get(0).probability();
    double below = doubtful.path().get(1).probability();
    assertThat(top).isGreaterThan(0.9);
    assertThat(below).isLessThan(top);
    assertThat(doubtful.category(top)).contains(Category.of("环境保护"));
    assertThat(doubtful.category(below).orElseThrow().depth()).isEqualTo(2);
    assertThat(doubtful.category(0.9999)).isEmpty();
  }

  @Test
  void classify_stopsWhereTheExamplesDo() {
    assertThat(CLASSIFIER.classify("公司拖欠农民工工资").category(0.5)).contains(Category.of("劳动和社会保障"));
  }

  @Test
  void top_addsUpToOne() {
    Classification answer = CLASSIFIER.classify("教师工资被拖欠");
    assertThat(answer.top()).hasSize(3);
    assertThat(answer.top().stream().mapToDouble(ScoredCategory::probability).sum())
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(answer.top())
        .extracting(ScoredCategory::probability)
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(answer.best()).contains(answer.top().get(0));
  }

  @Test
  void evidence_isWhatStandsInTheText() {
    String text = "𠮷祥街：ＡＢＣ工厂向河里排放污水，臭氣難聞。";
    Classification answer = CLASSIFIER.classify(text);
    assertThat(answer.category(0.5)).contains(Category.of("环境保护", "水污染"));
    assertThat(answer.evidence())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(text.substring(it.start(), it.end())).isEqualTo(it.words());
              assertThat(it.weight()).isPositive();
            });
    assertThat(answer.evidence()).extracting(Evidence::words).anyMatch(it -> it.contains("污水"));
  }

  @Test
  void evidence_ofTraditionalCharacters_isTheSame() {
    assertThat(CLASSIFIER.classify("河水污染，魚都死了").path())
        .isEqualTo(CLASSIFIER.classify("河水污染，鱼都死了").path());
  }

  @Test
  void classify_doesNotKnowTextsOfNoKindItLearned() {
    for (String text : List.of("", "  \u3000\n", "😀😀", "hello world", "\uD800", "12", "<br/>")) {
      Classification answer = CLASSIFIER.classify(text);
      assertThat(answer.category(0)).as(text).isEmpty();
      assertThat(answer.evidence()).as(text).isEmpty();
    }
  }

  @Test
  void classify_isDoubtfulOfStrangeTexts() {
    // One known character among unknown ones makes a short row, and a score near the bias.
    double sure = CLASSIFIER.classify("工厂向河里排放污水").path().get(0).probability();
    double strange = CLASSIFIER.classify("鲲鹏展翅九万里，河汉迢迢纤云弄巧").path().get(0).probability();
    assertThat(strange).isLessThan(sure).isLessThan(0.9);
  }

  @Test
  void classify_readsHugeTexts() {
    for (String unit : List.of("污水", "啊", "\uD840", "\u0000", "a")) {
      assertThat(CLASSIFIER.classify(unit.repeat(1_000_000)).evidence())
          .hasSizeLessThanOrEqualTo(10);
    }
    assertThat(CLASSIFIER.classify("污水，".repeat(300_000)).category(0))
        .contains(Category.of("环境保护", "水污染"));
  }

  @Test
  void train_doesNotDependOnTheOrder() {
    for (long seed = 1; seed <= 3; seed++) {
      List<LabelledText> shuffled = new ArrayList<>(Petitions.list(400, 1));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(bytes(CategoryClassifier.train(shuffled)))
          .as("seed " + seed)
          .isEqualTo(bytes(CLASSIFIER));
    }
  }

  @Test
  void train_leavesOutWhatTheTreeDoesNotHave() {
    List<LabelledText> examples = new ArrayList<>(Petitions.list(100, 3));
    examples.add(4, new LabelledText("奇怪的事情", Category.of("其他")));
    examples.add(new LabelledText("！！", Category.of("环境保护")));
    CategoryTree tree =
        CategoryTree.of(
            examples.stream()
                .map(LabelledText::category)
                .filter(it -> !it.name().equals("其他"))
                .toList());
    List<Rejection> rejected = new ArrayList<>();
    CategoryClassifier classifier = CategoryClassifier.train(examples, tree, rejected::add);
    assertThat(rejected)
        .extracting(it -> it.line() + " " + it.code())
        .containsExactly("5 category.unknown", "102 text.empty");
    assertThat(classifier.categories()).isEqualTo(tree.categories());
  }

  @Test
  void train_withoutExamples_isRefused() {
    assertThatThrownBy(() -> CategoryClassifier.train(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("examples must not be empty");
  }

  @Test
  void train_ofOneCategory_alwaysAnswersIt() {
    Category only = Category.of("其他");
    CategoryClassifier classifier =
        CategoryClassifier.train(
            List.of(
                new LabelledText("路灯坏了", only),
                new LabelledText("路灯不亮", only),
                new LabelledText("路灯亮了又坏", only),
                new LabelledText("井盖坏了", only)));
    assertThat(classifier.classify("路灯").path()).containsExactly(new ScoredCategory(only, 1));
  }

  @Test
  void corrected_followsTheCorrection_andForgetsNothing() {
    LabelledText correction = new LabelledText("河边泵房轰鸣，向塘里排水特别响", Category.of("环境保护", "噪声污染"));
    assertThat(CLASSIFIER.classify(correction.text()).category(0))
        .contains(Category.of("环境保护", "水污染"));
    CategoryClassifier corrected = CLASSIFIER.corrected(List.of(correction));
    assertThat(corrected.classify(correction.text()).category(0)).contains(correction.category());
    for (LabelledText it : Petitions.list(200, 5)) {
      assertThat(corrected.classify(it.text()).category(0)).contains(it.category());
    }
    assertThat(CLASSIFIER.classify(correction.text()).category(0))
        .contains(Category.of("环境保护", "水污染"));
  }

  @Test
  void corrected_toAnUnknownCategory_isRefused() {
    assertThatThrownBy(
            () ->
                CLASSIFIER.corrected(List.of(new LabelledText("路灯坏了", Category.of("城乡建设", "路灯")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("category must be one that was learned, was: 城乡建设/路灯");
  }

  @Test
  void load_givesTheSameClassifier() {
    CategoryClassifier loaded = load(bytes(CLASSIFIER));
    for (LabelledText it : Petitions.list(100, 7)) {
      assertThat(loaded.classify(it.text())).isEqualTo(CLASSIFIER.classify(it.text()));
    }
    assertThat(bytes(loaded)).isEqualTo(bytes(CLASSIFIER));
    List<LabelledText> corrections = Petitions.list(3, 8);
    assertThat(bytes(loaded.corrected(corrections)))
        .isEqualTo(bytes(CLASSIFIER.corrected(corrections)));
  }

  @Test
  void load_refusesBrokenData() {
    byte[] data = bytes(CLASSIFIER);
    byte[] other = data.clone();
    other[0]++;
    byte[] newer = data.clone();
    newer[7] = 9;
    assertRefused(new byte[0], "it ends early");
    assertRefused(Arrays.copyOf(data, data.length - 1), "it ends early");
    assertRefused(other, "it is something else");
    assertRefused(newer, "it is of version 9");
    Random random = new Random(11);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = data.clone();
      damaged[16 + random.nextInt(data.length - 16)] ^= (byte) (1 << random.nextInt(8));
      assertRefused(damaged, "its checksum is wrong");
    }
  }

  @Test
  void texts_areNotInWhatIsPrintedOrSaved() {
    assertThat(new LabelledText("张三的电话", Category.of("其他"))).hasToString("LabelledText[其他]");
    assertThat(new Evidence("张三", 0, 2, 1)).hasToString("Evidence[0..2]");
    assertThat(new String(bytes(CLASSIFIER), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("污水");
  }

  private static void assertRefused(byte[] data, String why) {
    assertThatThrownBy(() -> load(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("data must be a category classifier of version 1, but " + why);
  }

  private static CategoryClassifier load(byte[] data) {
    return CategoryClassifier.load(new ByteArrayInputStream(data));
  }

  private static byte[] bytes(CategoryClassifier classifier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classifier.save(out);
    return out.toByteArray();
  }
}
