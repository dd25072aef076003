package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.RunReport;
import io.urbangov.resolve.report.WarningCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The report of a run against what the run itself says. */
class ReportTest {

  private static final Field<String> NOBODY = Field.text("nobody_has_it");

  private static List<WarningCode> codes(RunReport report) {
    return report.warnings().stream().map(RunReport.Warning::code).toList();
  }

  @Test
  void report_figures_addUp() {
    List<SourceRecord> records = People.withDuplicates(300, 4);
    Resolution resolution = People.resolver().link(0.999999).review(0.02).build().resolve(records);
    RunReport report = resolution.report();
    assertThat(report.totals().records()).isEqualTo(600);
    assertThat(report.totals().entities()).isEqualTo(resolution.entities().size());
    assertThat(report.totals().possiblePairs()).isEqualTo(600 * 599 / 2.0);
    assertThat(report.totals().link())
        .isCloseTo(0.999999, org.assertj.core.api.Assertions.within(1e-12));
    long compared = resolution.comparedPairs();
    assertThat(report.totals().comparedPairs()).isEqualTo(compared);
    assertThat(report.rules().stream().mapToLong(RunReport.Rule::pairs).sum()).isEqualTo(compared);
    assertThat(report.pairs().histogram().stream().mapToLong(RunReport.Bin::pairs).sum())
        .isEqualTo(compared);
    assertThat(report.pairs().distinctPatterns()).isEqualTo(report.pairs().patterns().size());
    assertThat(report.pairs().patterns().stream().mapToLong(RunReport.Pattern::pairs).sum())
        .isEqualTo(compared);
    assertThat(report.review().pairs()).isEqualTo(resolution.review().size());
    assertThat(report.review().top().get(0).a()).isEqualTo(resolution.review().get(0).a());
    assertThat(report.sizes().stream().mapToInt(size -> size.records() * size.entities()).sum())
        .isEqualTo(600);
    assertThat(report.training().prior()).isEqualTo(resolution.model().prior());
    assertThat(report.training().converged()).isTrue();
    assertThat(report.training().rounds()).isPositive();
    assertThat(report.training().levels()).as("4 of names, 5 of dates, 3 of phones").hasSize(12);
  }

  /**
   * Phone: one block of 3, skipped. Name and date: a:1 with a:4. a:5 has no key, a:6 no company.
   */
  @Test
  void report_smallTable_tellsBlocksAndUnlinkable() {
    Resolution resolution =
        People.resolver()
            .compare(NOBODY, Comparisons.exact())
            .block(FieldKey.exact(NOBODY))
            .maxBlock(2)
            .build()
            .resolve(
                People.parse(
                    """
                    a:1 | 张伟 | 1990-03-05 | 19900001111
                    a:2 | 李娜 | 1985-11-20 | 19900001111
                    a:3 | 王芳 | 1971-01-02 | 19900001111
                    a:4 | 张伟 | 1990-03-05 |
                    a:5 | 赵磊 |            |
                    a:6 | 赵磊 | 1966-06-06 | 19900002222
                    """));
    RunReport report = resolution.report();
    assertThat(report.rules())
        .containsExactly(
            new RunReport.Rule("phone", 0, 1, 3, 1, 3, 2),
            new RunReport.Rule("name + birth_date", 1, 1, 2, 0, 0, 1),
            new RunReport.Rule("birth_date", 0, 1, 2, 0, 0, 1),
            new RunReport.Rule("nobody_has_it", 0, 0, 0, 0, 0, 6));
    assertThat(report.largestBlocks())
        .containsExactly(
            new RunReport.Block("phone", 3, true),
            new RunReport.Block("birth_date", 2, false),
            new RunReport.Block("name + birth_date", 2, false));
    RunReport.Unlinkable unlinkable = report.unlinkable();
    assertThat(unlinkable.unkeyed()).as("a:5").isEqualTo(1);
    assertThat(unlinkable.skipped()).as("a:2, a:3").isEqualTo(2);
    assertThat(unlinkable.alone()).as("a:6").isEqualTo(1);
    assertThat(unlinkable.poor()).isZero();
    assertThat(unlinkable.sample())
        .extracting(Object::toString)
        .containsExactly("a:2", "a:3", "a:5");
    assertThat(codes(report))
        .containsExactly(
            WarningCode.FIELD_EMPTY,
            WarningCode.RULE_SKIPPED,
            WarningCode.RULE_WITHOUT_KEYS,
            WarningCode.UNLINKABLE);
    assertThat(report.fields().get(0)).isEqualTo(new RunReport.FieldUse("name", 6, 4, 2, 0, 0));
  }

  /** A phone alone weighs less than the link threshold: whoever has no more is never linked. */
  @Test
  void report_recordWithOneCommonValue_isTooPoor() {
    List<SourceRecord> records = People.withDuplicates(300, 4);
    records.addAll(People.parse("x:1 | 赵伟 | |\nx:2 | 赵伟 | |"));
    Resolution resolution =
        People.resolver().block(FieldKey.exact(People.NAME)).link(0.9999).build().resolve(records);
    RunReport report = resolution.report();
    assertThat(report.unlinkable().poor()).isBetween(2, 10);
    assertThat(report.unlinkable().sample()).extracting(Object::toString).contains("x:1", "x:2");
  }

  @Test
  void report_sharedPhone_isAGenericCandidate() {
    List<SourceRecord> records = People.strangers(400, 1);
    for (int i = 0; i < 40; i++) {
      records.set(i, records.get(i).with(People.PHONE, "13800000000"));
    }
    RunReport report = People.resolver().build().resolve(records).report();
    assertThat(report.fields())
        .filteredOn(field -> field.field().equals("phone"))
        .singleElement()
        .satisfies(
            phone -> {
              assertThat(phone.genericValues()).isEqualTo(1);
              assertThat(phone.mostEntities()).isEqualTo(40);
              assertThat(phone.distinct()).isEqualTo(361);
            });
    assertThat(report.toText(Language.EN)).doesNotContain("13800000000");
  }

  @Test
  void report_shuffledOrAskedTwice_isTheSame() {
    List<SourceRecord> records = People.withDuplicates(200, 9);
    Resolution resolution = People.resolver().build().resolve(records);
    String expected = resolution.report().toJson();
    assertThat(resolution.report().toJson()).isEqualTo(expected);
    for (int seed = 0; seed < 3; seed++) {
      List<SourceRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(People.resolver().build().resolve(shuffled).report().toJson())
          .as("seed %s", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void report_markedValues_areNowhere() {
    List<SourceRecord> records = People.withDuplicates(100, 4);
    records.addAll(
        People.parse(
            """
            x:1 | 标记甲 | 1931-12-30 | 马克电话壹 | 标记号
            x:2 | 标记甲 | 1931-12-30 | 马克电话壹 | 标记号
            x:3 | 标记乙 | 1931-12-30 | 马克电话壹 | 标记号
            """));
    RunReport report =
        People.resolver()
            .distinct(People.ID)
            .block(FieldKey.prefix(People.ID, 1))
            .maxBlock(2)
            .build()
            .resolve(records)
            .report();
    for (Language language : Language.values()) {
      assertThat(report.toText(language)).doesNotContain("标记", "马克", "1931-12-30");
      assertThat(report.toHtml(language)).doesNotContain("标记", "马克", "1931-12-30");
    }
    assertThat(report.toJson()).doesNotContain("标记", "马克", "1931-12-30");
  }

  @Test
  void report_progress_isTold() {
    Resolution resolution = People.resolver().build().resolve(People.withDuplicates(100, 4));
    List<String> steps = new ArrayList<>();
    resolution.report((step, done, total) -> steps.add(step));
    assertThat(steps).containsOnly("reporting").isNotEmpty();
  }
}
