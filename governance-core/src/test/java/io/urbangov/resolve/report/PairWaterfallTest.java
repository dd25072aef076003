package io.urbangov.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.RecordId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PairWaterfallTest {

  private static final RecordId A = RecordId.parse("hotline:7");
  private static final RecordId B = RecordId.parse("registry:1");

  private static List<WaterfallStep> steps() {
    List<WaterfallStep> steps = new ArrayList<>();
    steps.add(new WaterfallStep(StepKind.PRIOR, "", "", -10, -10));
    steps.add(new WaterfallStep(StepKind.LEVEL, "name", "equal", 8.5, -1.5));
    steps.add(new WaterfallStep(StepKind.RARITY, "name", "", 2, 0.5));
    steps.add(new WaterfallStep(StepKind.LEVEL, "birth_date", "one slip of the pen", 5, 5.5));
    steps.add(new WaterfallStep(StepKind.LEVEL, "phone", "missing", 0, 5.5));
    return steps;
  }

  private static PairWaterfall joined() {
    return new PairWaterfall(A, B, true, "name + birth_date", steps(), 4.25, 1.22);
  }

  private static PairWaterfall forbidden(String field) {
    List<WaterfallStep> steps = steps();
    steps.add(new WaterfallStep(StepKind.CONSTRAINT, field, "", 0, 5.5));
    return new PairWaterfall(A, B, false, null, steps, 4.25, 1.22);
  }

  /** 1 in 1025: odds of 2^-10; 4 times rarer: 2 bits; 0.9784 = 1 / (1 + 2^-5.5). */
  @Test
  void toText_english_addsUp() {
    assertThat(joined().toText(Language.EN))
        .isEqualTo(
            """
            +5.50  one entity: match weight in bits, probability 0.9784
              -10.00  prior: 1 in 1025 random pairs is one entity
              +8.50  name: equal
              +2.00  name: value 4.0 times rarer than usual
              +5.00  birth_date: one slip of the pen
              +0.00  phone: missing
              compared by name + birth_date""");
    assertThat(joined().toString()).isEqualTo(joined().toText(Language.EN));
  }

  @Test
  void toText_chinese_translatesLevels() {
    assertThat(joined().toText(Language.ZH))
        .isEqualTo(
            """
            +5.50  同一实体：匹配权重（比特），概率0.9784
              -10.00  先验：随机1025对记录中有1对属同一实体
              +8.50  name：相同
              +2.00  name：取值比通常罕见4.0倍
              +5.00  birth_date：一处笔误
              +0.00  phone：缺失
              按name + birth_date比较""");
  }

  @Test
  void toText_forbidden_saysWhatForbids() {
    assertThat(forbidden("resident_id").toText(Language.EN))
        .startsWith("+5.50  two entities")
        .contains("never compared, because no blocking rule brings them together")
        .endsWith("kept apart, because one entity has one resident_id");
    assertThat(forbidden("").toText(Language.EN))
        .endsWith("never compared, because both are from one clean source");
    assertThat(forbidden("").toText(Language.ZH)).endsWith("未比较：两条记录来自同一无重复数据源");
  }

  @Test
  void toJson_isGolden() {
    assertThat(joined().toJson())
        .isEqualTo(
            "{\"a\":\"hotline:7\",\"b\":\"registry:1\",\"joined\":true,"
                + "\"rule\":\"name + birth_date\",\"weight\":5.5,\"probability\":0.978381,"
                + "\"link\":4.25,\"review\":1.22,\"steps\":["
                + "{\"kind\":\"prior\",\"bits\":-10,\"total\":-10,\"probability\":0.00097561},"
                + "{\"kind\":\"level\",\"field\":\"name\",\"level\":\"equal\",\"bits\":8.5,"
                + "\"total\":-1.5,\"probability\":0.261204},"
                + "{\"kind\":\"rarity\",\"field\":\"name\",\"bits\":2,\"total\":0.5,"
                + "\"probability\":0.585786},"
                + "{\"kind\":\"level\",\"field\":\"birth_date\",\"level\":\"one slip of the pen\","
                + "\"bits\":5,\"total\":5.5,\"probability\":0.978381},"
                + "{\"kind\":\"level\",\"field\":\"phone\",\"level\":\"missing\",\"bits\":0,"
                + "\"total\":5.5,\"probability\":0.978381}]}");
  }

  @Test
  void toSvg_hasABarAStepAndBothThresholds() {
    for (Language language : Language.values()) {
      String svg = joined().toSvg(language);
      Element root = Xml.parse(svg).getDocumentElement();
      assertThat(count(root, "rect", "for") + count(root, "rect", "against")).isEqualTo(5);
      assertThat(count(root, "rect", "total")).isEqualTo(1);
      assertThat(count(root, "line", "mark")).as("link and review").isEqualTo(2);
      assertThat(svg).contains("0.95", "0.70").doesNotContain("http://www.w3.org/1999/xlink");
      assertThat(joined().toSvg(language)).isEqualTo(svg);
    }
  }

  private static int count(Element root, String name, String kind) {
    NodeList all = root.getElementsByTagName(name);
    int count = 0;
    for (int i = 0; i < all.getLength(); i++) {
      count += ((Element) all.item(i)).getAttribute("class").equals(kind) ? 1 : 0;
    }
    return count;
  }

  /** Sixteen comparisons with names as long as silos have them: no label reaches the bars. */
  @Test
  void toSvg_manyLongNames_stayInTheirColumn() {
    List<WaterfallStep> steps = new ArrayList<>(steps().subList(0, 1));
    for (int k = 0; k < 16; k++) {
      String field = "一个非常非常长的字段名称_of_a_silo_with_a_long_name_" + k;
      steps.add(
          new WaterfallStep(
              StepKind.LEVEL, field, "words contained, bigram Jaccard at least 0." + k, 1, k - 9));
    }
    PairWaterfall pair = new PairWaterfall(A, B, false, "a<b & c", steps, 4.25, 1.22);
    for (Language language : Language.values()) {
      NodeList texts =
          Xml.parse(pair.toSvg(language)).getDocumentElement().getElementsByTagName("text");
      int labels = 0;
      for (int i = 0; i < texts.getLength(); i++) {
        Element text = (Element) texts.item(i);
        if (text.getElementsByTagName("title").getLength() == 1) {
          String shown = Objects.requireNonNull(text.getLastChild()).getTextContent();
          assertThat(TextWidth.of(shown) * 13).isLessThan(430 - 16);
          labels++;
        }
      }
      assertThat(labels).as("prior, 16 levels, total").isEqualTo(18);
    }
  }

  @Test
  void of_noSteps_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairWaterfall(A, B, true, null, List.of(), 1, 1))
        .withMessage("steps must not be empty");
  }

  @TestFactory
  Stream<DynamicTest> text_level_isTranslated() throws IOException {
    InputStream in = PairWaterfallTest.class.getResourceAsStream("levels.tsv");
    try (in) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("//")).toList().stream()
          .map(line -> line.split("\t", -1))
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row[0],
                      () -> {
                        WaterfallStep step = new WaterfallStep(StepKind.LEVEL, "x", row[0], 0, 0);
                        assertThat(step.text(Language.ZH)).as(row[2]).isEqualTo("x：" + row[1]);
                        assertThat(step.text(Language.EN)).isEqualTo("x: " + row[0]);
                      }));
    }
  }
}
