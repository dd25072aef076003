package io.urbangov.nlp.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.Rejection;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyDetectorTest {

  private static final UrgencyDetector RULES = UrgencyDetector.of(UrgencyRules.standard());
  private static final UrgencyDetector TRAINED = UrgencyDetector.standard();

  @ParameterizedTest
  @CsvSource({
    "三楼着火了！, LIFE",
    "我不想活了, SELF_HARM",
    "小区停水三天, WATER",
    "村裏停電兩天, POWER",
    "家里没有暖气, HEATING",
    "天然气突然断了, GAS",
    "他扬言要杀人, THREAT",
    "明天集体上访, COLLECTIVE",
    "孩子在幼儿园被猥亵, MINORS",
    "车库进水了, PROPERTY"
  })
  void assess_findsEachKind(String text, UrgencyKind kind) {
    for (UrgencyDetector detector : List.of(RULES, TRAINED)) {
      Urgency urgency = detector.assess(text);
      assertThat(urgency.urgent()).as(text).isTrue();
      assertThat(urgency.kind()).as(text).contains(kind);
    }
  }

  @ParameterizedTest
  @CsvSource({"燃气费发票怎么开", "枫叶像着火一样红", "这里没有发生火灾", "万一着火能不能用", "去年停过电", "停水的事情已经解决了", "社区组织消防演练"})
  void assess_isNotTakenInByWords(String text) {
    assertThat(RULES.assess(text).urgent()).as(text).isFalse();
    assertThat(TRAINED.assess(text).urgent()).as(text).isFalse();
  }

  @Test
  void signs_standInTheText() {
    String text = "領導您好：\n𠮷祥里Ａ棟起火了！老人下不來。";
    Urgency urgency = RULES.assess(text);
    assertThat(urgency.signs()).isNotEmpty();
    for (UrgencySign sign : urgency.signs()) {
      Evidence evidence = sign.evidence();
      assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
    }
    assertThat(urgency.signs().get(0).evidence().words()).isEqualTo("起火");
  }

  @Test
  void signs_thatAreDenied_areShownAndDoNotCount() {
    Urgency urgency = RULES.assess("小区没有发生火灾");
    assertThat(urgency.signs()).extracting(UrgencySign::counts).containsOnly(false);
    assertThat(urgency.kind()).isEmpty();
  }

  @Test
  void contexts_sayWhatSpeaksAgainst() {
    Urgency urgency = RULES.assess("去年这里着火");
    assertThat(urgency.contexts())
        .extracting(Evidence::words, Evidence::weight)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("去年", -3.0));
    // base -3, fire 4, past -3: the logistic of -2
    assertThat(urgency.probability())
        .isCloseTo(1 / (1 + Math.exp(2)), org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void assess_countsThreatsUnderAConditionInFull() {
    assertThat(RULES.assess("如果再不解决我就跳楼").urgent()).isTrue();
    assertThat(RULES.assess("如果着火").urgent()).isFalse();
  }

  @Test
  void assess_takesTheMostUrgentSentence() {
    assertThat(RULES.assess("物业费太贵。路灯坏了。楼道着火了！请回复。").urgent()).isTrue();
    assertThat(RULES.assess("物业费太贵。路灯坏了。请回复。").urgent()).isFalse();
  }

  @Test
  void assess_isLessSureOfALongMessage() {
    String filler = "今天天气不错。";
    assertThat(RULES.assess(filler.repeat(20) + "着火了").probability())
        .isLessThan(RULES.assess("着火了").probability())
        .isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void assess_staysCalmWithBadInput() {
    for (String text :
        List.of("", "\uD800", "\u0000\u0001", "😀", "<b>fire</b>", "hello", "，，，。。。")) {
      assertThat(RULES.assess(text).urgent()).as(text).isFalse();
    }
    for (String unit : List.of("停", "停电", "没有", "。", "#", "1", "\uD840", "a ")) {
      Urgency urgency = TRAINED.assess(unit.repeat(1_000_000 / unit.length()));
      assertThat(urgency.probability()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void trained_doesNotDependOnTheOrder() {
    List<UrgentExample> shuffled = new ArrayList<>(UrgencyDetector.standardExamples());
    Collections.shuffle(shuffled, new Random(5));
    UrgencyDetector other = RULES.trained(shuffled);
    for (UrgentExample it : UrgencyDetector.standardExamples().subList(0, 50)) {
      assertThat(other.assess(it.text())).isEqualTo(TRAINED.assess(it.text()));
    }
  }

  @Test
  void trained_learnsWhatTheRulesDoNotKnow() {
    List<UrgentExample> examples = new ArrayList<>(UrgencyDetector.standardExamples());
    for (String place : List.of("东门", "西门", "南门", "北门", "后院", "车棚")) {
      examples.add(new UrgentExample(place + "的哨楼发出咕噜鸣警", true));
    }
    String text = "河边的哨楼发出咕噜鸣警";
    assertThat(TRAINED.assess(text).urgent()).isFalse();
    assertThat(RULES.trained(examples).assess(text).urgent()).isTrue();
  }

  /** A gas leak that no rule names: who smells, what the body does, and that it is now. */
  @Test
  void trained_putsTogetherWhatIsDescribed() {
    String text = "从早上起楼道里一股怪味,我家老人吐了两回,现在站都站不起来,快派人";
    assertThat(TRAINED.assess(text).urgent()).isTrue();
    assertThat(TRAINED.assess("物业楼道里贴的通知看不清,能不能换个地方贴").urgent()).isFalse();
  }

  @Test
  void trained_hearsWhatTheNextSentenceSays() {
    String alarm = "对面楼顶在冒烟。";
    assertThat(TRAINED.assess(alarm).probability())
        .isGreaterThan(TRAINED.assess(alarm + "刚才弄错了，是蒸馒头，不用来人了，谢谢！").probability());
  }

  @Test
  void withShare_lowersTheOdds() {
    String text = "楼道着火了";
    double half = RULES.assess(text).probability();
    double rare = RULES.withShare(0.1).assess(text).probability();
    // odds of one in ten are a ninth of even ones
    assertThat(rare / (1 - rare))
        .isCloseTo(half / (1 - half) / 9, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(RULES.withShare(0.5).assess(text)).isEqualTo(RULES.assess(text));
    assertThat(RULES.withShare(0.1).trained(UrgencyDetector.standardExamples()).assess(text))
        .isEqualTo(TRAINED.withShare(0.1).assess(text));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-0.1", "NaN"})
  void withShare_mustBeAShare(double share) {
    assertThatThrownBy(() -> RULES.withShare(share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("share must be above 0 and below 1, was: " + share);
  }

  @Test
  void trained_withoutExamples_isRefused() {
    assertThatThrownBy(() -> RULES.trained(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("examples must not be empty");
  }

  /** The figures of {@code measure.jar urgency} are higher; this catches a broken file. */
  @Test
  void rules_findMostOfTheExamples() {
    List<UrgentExample> all = UrgencyDetector.standardExamples();
    assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    long right = all.stream().filter(it -> RULES.assess(it.text()).urgent() == it.urgent()).count();
    assertThat((double) right / all.size()).isGreaterThan(0.85);
  }

  @Test
  void read_rejectsLinesThatCannotBeUsed() {
    String data =
        """
        # a comment
        LIFE\t4\t着火\tfire
        LIFE\t4\t着火
        FIRE\t4\t着火\tno such kind
        LIFE\tNaN\t着火\tno number
        LIFE\t4\t| 火\tan empty part
        """;
    List<Rejection> rejected = new ArrayList<>();
    UrgencyRules rules =
        UrgencyRules.read("test", new ByteArrayInputStream(data.getBytes(UTF_8)), rejected::add);
    assertThat(rules.size()).isEqualTo(1);
    assertThat(rules.name()).isEqualTo("test");
    assertThat(rejected)
        .extracting(it -> it.line() + " " + it.code())
        .containsExactly("3 row.columns", "4 kind.unknown", "5 weight.invalid", "6 words.missing");
  }

  @Test
  void standardRules_haveNoLineThatCannotBeUsed() throws java.io.IOException {
    List<Rejection> rejected = new ArrayList<>();
    try (java.io.InputStream in =
        java.util.Objects.requireNonNull(
            UrgencyRules.class.getResourceAsStream("urgency-2026.tsv"))) {
      assertThat(UrgencyRules.read("urgency-2026", in, rejected::add).size()).isGreaterThan(100);
    }
    assertThat(rejected).isEmpty();
  }

  @Test
  void texts_areNotInWhatIsPrinted() {
    assertThat(new UrgentExample("张三要跳楼", true)).hasToString("UrgentExample[true]");
    assertThat(RULES.assess("张三要跳楼").toString()).doesNotContain("跳楼");
  }
}
