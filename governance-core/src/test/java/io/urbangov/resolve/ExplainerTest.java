package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.PairWaterfall;
import io.urbangov.resolve.report.RuleTrace;
import io.urbangov.resolve.report.RuleTrace.Agreement;
import io.urbangov.resolve.report.RuleTrace.Outcome;
import io.urbangov.resolve.report.StepKind;
import io.urbangov.resolve.report.WaterfallStep;
import io.urbangov.resolve.report.WhyNot;
import io.urbangov.resolve.report.WhyNot.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static RecordId id(String text) {
    return RecordId.parse(text);
  }

  private static List<SourceRecord> among(int strangers, String more) {
    List<SourceRecord> records = People.strangers(strangers, 2);
    records.addAll(People.parse(more));
    return records;
  }

  @Test
  void waterfall_anyPair_isTheSameSumStepByStep() {
    Resolution resolution = People.resolver().build().resolve(People.withDuplicates(200, 6));
    for (int i = 1; i <= 200; i++) {
      PairWaterfall pair = resolution.waterfall(id("s:" + i), id("t:" + (i % 7 == 0 ? 1 : i)));
      assertThat(pair.weight()).isEqualTo(resolution.explain(pair.a(), pair.b()).value());
      assertThat(pair.probability()).isEqualTo(resolution.probability(pair.a(), pair.b()));
      double total = 0;
      for (WaterfallStep step : pair.steps()) {
        total += step.bits();
        assertThat(step.total()).isCloseTo(total, org.assertj.core.api.Assertions.within(1e-9));
      }
      assertThat(pair.steps().get(0).kind()).isEqualTo(StepKind.PRIOR);
      assertThat(resolution.waterfall(pair.b(), pair.a()).weight()).isEqualTo(pair.weight());
    }
  }

  /** Every level of the usual comparisons has a Chinese name: nothing but names stays Latin. */
  @Test
  void text_usualComparisons_areChinese() {
    List<Comparison<?>> usual =
        List.of(
            Comparisons.exact(),
            Comparisons.jaroWinkler(0.9),
            Comparisons.damerauLevenshtein(1, 2),
            Comparisons.bigrams(0.5),
            Comparisons.words(0.5),
            Comparisons.addresses(0.5),
            Comparisons.numeric(1),
            Comparisons.residentId(),
            Comparisons.phone(),
            Comparisons.date());
    for (Comparison<?> comparison : usual) {
      for (String level : comparison.levelNames()) {
        String text = new WaterfallStep(StepKind.LEVEL, "", level, 0, 0).text(Language.ZH);
        assertThat(text.replace("Jaro–Winkler", "")).as(level).doesNotContainPattern("[A-Za-z]");
      }
    }
  }

  @Test
  void whyNot_notBlocked_saysWhichRuleWouldHave() {
    Resolution resolution =
        People.resolver()
            .build()
            .resolve(
                among(
                    200,
                    """
                    x:1 | 欧阳小明 |            | 19900001111
                    x:2 | 欧阳小明 | 1990-03-05 | 19900002222
                    """));
    WhyNot why = resolution.whyNot(id("x:1"), id("x:2"));
    assertThat(why.reason()).isEqualTo(Reason.NOT_COMPARED);
    assertThat(why.rules().get(1).outcome()).isEqualTo(Outcome.UNSHARED);
    assertThat(why.rules().get(1).parts())
        .containsExactly(
            new RuleTrace.Part("name", Agreement.AGREES),
            new RuleTrace.Part("birth_date", Agreement.MISSING_IN_A));
    assertThat(why.toText(Language.EN))
        .contains("no blocking rule brings them together", "birth_date: no key in x:1");
    assertThat(resolution.whyNot(id("x:2"), id("x:1")).rules().get(1).parts())
        .contains(new RuleTrace.Part("birth_date", Agreement.MISSING_IN_B));
  }

  @Test
  void whyNot_oversizedBlock_saysHowBig() {
    Resolution resolution =
        People.resolver()
            .maxBlock(2)
            .build()
            .resolve(
                People.parse(
                    """
                    a:1 | 张伟 | 1990-03-05 | 19900001111
                    a:2 | 李娜 | 1985-11-20 | 19900001111
                    a:3 | 王芳 |            | 19900001111
                    a:4 | 赵磊 |            |
                    """));
    WhyNot why = resolution.whyNot(id("a:1"), id("a:2"));
    assertThat(why.reason()).isEqualTo(Reason.NOT_COMPARED);
    assertThat(why.rules().get(0))
        .isEqualTo(
            new RuleTrace(
                "phone",
                Outcome.OVERSIZED,
                3,
                List.of(new RuleTrace.Part("phone", Agreement.AGREES))));
    assertThat(why.toText(Language.ZH)).contains("规则phone：相同，但该块过大被跳过，记录数：3");
    assertThat(resolution.whyNot(id("a:3"), id("a:4")).rules().get(2).parts())
        .containsExactly(new RuleTrace.Part("birth_date", Agreement.MISSING_IN_BOTH));
  }

  @Test
  void whyNot_eachReason_isToldApart() {
    Resolution resolution =
        People.resolver()
            .distinct(People.ID)
            .cleanSource("clean")
            .build()
            .resolve(
                among(
                    300,
                    """
                    x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
                    x:2 | 欧阳小明 | 1990-03-05 | 19900001111 | B
                    y:1 | 司马光远 | 1961-11-20 | 19900003333
                    y:2 | 司马光远 | 1961-11-20 | 19900003333
                    y:3 | 诸葛明月 | 1975-07-07 | 19900003333
                    clean:1 | 上官飞燕 | 1980-01-01 | 19900004444
                    clean:2 | 上官飞燕 | 1980-01-01 | 19900004444
                    """));
    assertThat(resolution.whyNot(id("x:1"), id("x:2")).reason()).isEqualTo(Reason.DISTINCT_FIELD);
    assertThat(resolution.whyNot(id("y:1"), id("y:2")).reason()).isEqualTo(Reason.ONE_ENTITY);
    assertThat(resolution.whyNot(id("y:1"), id("y:3")).reason()).isEqualTo(Reason.TOO_WEAK);
    assertThat(resolution.whyNot(id("clean:1"), id("clean:2")).reason())
        .isEqualTo(Reason.CLEAN_SOURCE);
    assertThat(resolution.waterfall(id("x:1"), id("x:2")).constraints())
        .extracting(WaterfallStep::field)
        .containsExactly("id");
  }

  /** c would join a, were a not already joined with b, whose other id forbids it. */
  @Test
  void whyNot_otherRecordsForbid_saysSo() {
    Resolution resolution =
        People.resolver()
            .distinct(People.ID)
            .build()
            .resolve(
                among(
                    300,
                    """
                    x:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
                    x:2 | 欧阳小明 | 1990-03-05 | 19900001111 | A
                    x:3 | 欧阳小名 | 1990-03-05 | 19900001111 | B
                    """));
    assertThat(resolution.getEntity(id("x:1")).members()).containsExactly(id("x:1"), id("x:2"));
    assertThat(resolution.whyNot(id("x:1"), id("x:3")).reason()).isEqualTo(Reason.OTHER_RECORDS);
  }

  @Test
  void everyAnswer_showsNoValue() {
    List<SourceRecord> records =
        among(
            200,
            """
            x:1 | 标记甲 | 1931-12-30 | 马克电话壹 | 标记号
            x:2 | 标记甲 | 1931-12-30 | 马克电话壹 | 标记号
            x:3 | 标记乙 | 1931-12-30 | 马克电话壹 | 标记号
            """);
    Resolution resolution = People.resolver().distinct(People.ID).build().resolve(records);
    Entity entity = resolution.getEntity(id("x:1"));
    StringBuilder all = new StringBuilder();
    for (Language language : Language.values()) {
      PairWaterfall pair = resolution.waterfall(id("x:1"), id("x:3"));
      all.append(pair.toText(language)).append(pair.toSvg(language)).append(pair.toJson());
      all.append(resolution.why(entity).toText(language)).append(resolution.why(entity).toJson());
      all.append(resolution.how(entity).toText(language)).append(resolution.how(entity).toJson());
      WhyNot why = resolution.whyNot(id("x:2"), id("s:1"));
      all.append(why.toText(language)).append(why.toJson()).append(why);
    }
    assertThat(all).doesNotContain("标记", "马克", "1931-12", LocalDate.of(1931, 12, 30).toString());
  }

  @Test
  void whyAndHow_strangerOrOneRecord() {
    Resolution resolution = People.resolver().build().resolve(among(50, "x:1 | 欧阳小明 | |"));
    Entity stranger = Entity.of(EntityType.PERSON, List.of(id("x:1"), id("s:1")));
    assertThatIllegalArgumentException().isThrownBy(() -> resolution.why(stranger));
    assertThatIllegalArgumentException().isThrownBy(() -> resolution.how(stranger));
    Entity alone = resolution.getEntity(id("x:1"));
    assertThat(resolution.why(alone).findWeakest()).isEmpty();
    assertThat(resolution.why(alone).toText(Language.EN)).contains("one record alone");
    assertThat(resolution.how(alone).steps()).isEmpty();
  }
}
