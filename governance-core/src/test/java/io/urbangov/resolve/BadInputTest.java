package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.RunReport;
import io.urbangov.resolve.report.WarningCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Tables that somebody broke, by mistake or on purpose: the work is bounded, the report says so,
 * and no entity swallows the city.
 */
class BadInputTest {

  private static final Field<Double> LONGITUDE = Field.number("lon");
  private static final LocalDate PLACEHOLDER = LocalDate.of(1900, 1, 1);

  private static List<SourceRecord> table(int size, UnaryOperator<SourceRecord.Builder> row) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      RecordId id = new RecordId("s", Integer.toString(100_000 + i));
      records.add(row.apply(SourceRecord.builder(id, EntityType.PERSON)).build());
    }
    return records;
  }

  private static RunReport resolve(List<SourceRecord> records) {
    RunReport report = People.resolver().build().resolve(records).report();
    assertThat(report.toText(Language.EN) + report.toJson()).doesNotContain("NaN", "Infinity");
    return report;
  }

  private static int largest(RunReport report) {
    return report.sizes().get(report.sizes().size() - 1).records();
  }

  private static List<String> warnings(RunReport report, WarningCode code) {
    return report.warnings().stream()
        .filter(warning -> warning.code() == code)
        .map(RunReport.Warning::subject)
        .toList();
  }

  /** Not one of the 4.5 million pairs is looked at: nobody is 3,000 records, so all is missing. */
  @Test
  void resolve_everyRowEqual_comparesNothingAndSaysSo() {
    RunReport report =
        resolve(
            table(
                3_000,
                row ->
                    row.set(People.NAME, "张伟")
                        .set(People.BIRTH_DATE, LocalDate.of(1990, 3, 5))
                        .set(People.PHONE, "19900001111")));
    assertThat(report.totals().comparedPairs()).isZero();
    assertThat(largest(report)).isEqualTo(1);
    assertThat(warnings(report, WarningCode.PLACEHOLDER))
        .containsExactly("name", "birth_date", "phone");
    assertThat(warnings(report, WarningCode.RULE_WITHOUT_KEYS)).hasSize(3);
    assertThat(report.unlinkable().unkeyed()).isEqualTo(3_000);
  }

  /** Also below the size of a block. */
  @Test
  void resolve_everyRowPlaceholders_joinsNothing() {
    RunReport report =
        resolve(
            table(
                400,
                row ->
                    row.set(People.NAME, "无")
                        .set(People.BIRTH_DATE, PLACEHOLDER)
                        .set(People.PHONE, "00000000000")));
    assertThat(report.totals().comparedPairs()).isZero();
    assertThat(largest(report)).isEqualTo(1);
    assertThat(warnings(report, WarningCode.PLACEHOLDER)).hasSize(3);
  }

  @Test
  void resolve_everyRowEmpty_saysThatNothingCanBeLinked() {
    RunReport report = resolve(table(2_000, row -> row));
    assertThat(report.totals().comparedPairs()).isZero();
    assertThat(report.unlinkable().unkeyed()).isEqualTo(2_000);
    assertThat(warnings(report, WarningCode.FIELD_EMPTY))
        .containsExactly("name", "birth_date", "phone");
    assertThat(warnings(report, WarningCode.RULE_WITHOUT_KEYS)).hasSize(3);
    assertThat(warnings(report, WarningCode.UNLINKABLE)).hasSize(1);
  }

  @Test
  void resolve_onePhoneForEverybody_isWorthNothing() {
    List<SourceRecord> records = new ArrayList<>();
    for (SourceRecord person : People.withDuplicates(1_000, 5)) {
      records.add(person.with(People.PHONE, "13800000000"));
    }
    RunReport report = resolve(records);
    assertThat(largest(report)).as("a person, namesakes of one day, copies").isLessThan(10);
    assertThat(report.totals().joined()).as("name and date still tell").isGreaterThan(1_500);
    assertThat(report.totals().comparedPairs()).isLessThan(5_000);
    assertThat(warnings(report, WarningCode.FIELD_CONSTANT)).containsExactly("phone");
    assertThat(warnings(report, WarningCode.RULE_SKIPPED)).containsExactly("phone");
  }

  /** Once they were one entity of 120, with a warning. */
  @Test
  void resolve_manyRowsOfPlaceholdersAmongOthers_isNoEntity() {
    List<SourceRecord> records = People.withDuplicates(500, 5);
    records.addAll(
        table(
            120,
            row ->
                row.set(People.NAME, "无")
                    .set(People.BIRTH_DATE, PLACEHOLDER)
                    .set(People.PHONE, "13800000000")));
    RunReport report = resolve(records);
    assertThat(largest(report)).as("a person, namesakes of one day, copies").isLessThan(10);
    assertThat(report.warnings())
        .contains(
            new RunReport.Warning(WarningCode.PLACEHOLDER, "name", 120),
            new RunReport.Warning(WarningCode.PLACEHOLDER, "birth_date", 120),
            new RunReport.Warning(WarningCode.PLACEHOLDER, "phone", 120));
    assertThat(report.toText(Language.ZH)).contains("占位值").doesNotContain("13800000000");
  }

  @Test
  void resolve_numbersThatAreNone_areMissing() {
    List<SourceRecord> records = new ArrayList<>();
    for (SourceRecord person : People.withDuplicates(100, 5)) {
      records.add(person.with(LONGITUDE, Double.NaN));
    }
    RunReport report =
        People.resolver()
            .compare(LONGITUDE, Comparisons.numeric(0.1))
            .block(FieldKey.exact(LONGITUDE))
            .build()
            .resolve(records)
            .report();
    assertThat(warnings(report, WarningCode.FIELD_EMPTY)).containsExactly("lon");
    assertThat(warnings(report, WarningCode.RULE_WITHOUT_KEYS)).containsExactly("lon");
  }

  /**
   * A megabyte in every name, 12 of them alike but for the last character: 66 pairs whose Jaro–
   * Winkler similarity would take 10^12 steps each.
   */
  @Test
  void resolve_megabyteValues_areComparedByEqualityAlone() {
    String megabyte = "长".repeat(1 << 20);
    List<SourceRecord> records = People.strangers(60, 3);
    for (int i = 0; i < 12; i++) {
      records.set(i, records.get(i).with(People.NAME, megabyte + (char) ('a' + i / 2)));
      records.set(i, records.get(i).with(People.PHONE, "19900001111"));
    }
    Resolution resolution = People.resolver().build().resolve(records);
    assertThat(resolution.explain(records.get(0).id(), records.get(1).id()).toText())
        .contains("name: equal");
    assertThat(resolution.explain(records.get(0).id(), records.get(2).id()).toText())
        .contains("name: different");
    RunReport report = resolution.report();
    assertThat(report.warnings())
        .contains(new RunReport.Warning(WarningCode.VALUES_TOO_LONG, "name", 6));
    assertThat(report.toHtml(Language.ZH).length()).isLessThan(100_000);
  }

  @Test
  void level_longTexts_isEqualOrDifferent() {
    String limit = "a".repeat(LongTexts.LIMIT);
    for (Comparison<String> comparison :
        List.of(
            Comparisons.jaroWinkler(0.9),
            Comparisons.damerauLevenshtein(1),
            Comparisons.bigrams(0.5),
            Comparisons.words(0.5),
            Comparisons.addresses(0.5))) {
      assertThat(comparison.level(limit + "b", limit + "b")).isEqualTo(comparison.best());
      assertThat(comparison.level(limit + "b", limit)).isEqualTo(Comparison.DIFFERENT);
      assertThat(comparison.level(limit, limit + "b")).isEqualTo(Comparison.DIFFERENT);
    }
    assertThat(Comparisons.damerauLevenshtein(1).level(limit, limit.substring(1)))
        .as("at the limit, texts are still compared")
        .isEqualTo(Comparison.DIFFERENT + 1);
  }
}
