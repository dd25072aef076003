package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedQualityTest {

  private static final double LINK = 0.95;

  /** True precision of the pairs from a weight on, true recall ceiling, true entity precision. */
  private record Actual(double precision, double recall, double ceiling, double entities) {}

  private static Actual actual(Resolution resolution, List<SourceRecord> records) {
    double linked = 0;
    double right = 0;
    double found = 0;
    double all = 0;
    for (int i = 0; i < records.size(); i++) {
      for (int j = 0; j < i; j++) {
        RecordId a = records.get(i).id();
        RecordId b = records.get(j).id();
        boolean same = Hard.same(a, b);
        all += same ? 1 : 0;
        if (resolution.wasCompared(a, b)) {
          found += same ? 1 : 0;
          if (resolution.probability(a, b) >= LINK) {
            linked++;
            right += same ? 1 : 0;
          }
        }
      }
    }
    return new Actual(right / linked, right / all, found / all, entityPrecision(resolution));
  }

  private static double entityPrecision(Resolution resolution) {
    double pairs = 0;
    double right = 0;
    for (Entity entity : resolution.entities()) {
      for (int i = 0; i < entity.members().size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs++;
          right += Hard.same(entity.members().get(i), entity.members().get(j)) ? 1 : 0;
        }
      }
    }
    return right / pairs;
  }

  private static String told(long seed, Actual actual, ExpectedQuality expected) {
    return "seed "
        + seed
        + ": "
        + actual
        + ", expected "
        + expected.at(LINK)
        + ", ceiling "
        + expected.recallCeiling()
        + ", entities "
        + expected.entityPrecision();
  }

  /** Stated tolerance without labels: 0.05 of precision, 0.1 of the ceiling, 0.15 of recall. */
  @Test
  void expected_withoutLabels_isNearTheTruth() {
    for (int seed = 1; seed <= 3; seed++) {
      List<SourceRecord> records = Hard.people(500, seed, Integer.MAX_VALUE);
      Resolution resolution = Hard.resolver().build().resolve(records);
      Actual actual = actual(resolution, records);
      ExpectedQuality expected = resolution.expected();
      String told = told(seed, actual, expected);
      assertThat(expected.at(LINK).precision()).as(told).isCloseTo(actual.precision, within(0.05));
      assertThat(expected.at(LINK).recall()).as(told).isCloseTo(actual.recall, within(0.15));
      assertThat(expected.recallCeiling()).as(told).isCloseTo(actual.ceiling, within(0.1));
      assertThat(expected.entityPrecision()).as(told).isCloseTo(actual.entities, within(0.05));
    }
  }

  /**
   * What households share looks like one person's to every pair of their records, so nothing but a
   * label tells: without labels the precision is overstated by 0.07. 100 links that are audited
   * tell it, and their 95 % interval holds the truth in at least 9 of 12 audits.
   */
  @Test
  void expected_householdsWithAuditedLinks_isNearTheTruth() {
    List<SourceRecord> records = Hard.people(500, 3);
    Resolution resolution = Hard.resolver().build().resolve(records);
    double truth = actual(resolution, records).precision;
    assertThat(resolution.expected().at(LINK).precision()).isBetween(truth + 0.02, truth + 0.1);
    double sum = 0;
    int held = 0;
    StringBuilder told = new StringBuilder("true " + truth);
    for (int seed = 1; seed <= 12; seed++) {
      List<ScoredPair> audit = resolution.audit(100, Labels.none(), seed);
      assertThat(audit).hasSize(100).doesNotHaveDuplicates();
      ExpectedQuality.Row row = resolution.expected(Hard.answer(Labels.none(), audit)).at(LINK);
      sum += row.precision();
      held += row.precisionLow() <= truth && truth <= row.precisionHigh() ? 1 : 0;
      told.append('\n').append(row);
    }
    assertThat(sum / 12).as(told.toString()).isCloseTo(truth, within(0.025));
    assertThat(held).as(told.toString()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void table_descends_andThresholdForKeepsItsPromise() {
    Resolution resolution = Hard.resolver().build().resolve(Hard.people(300, 9));
    ExpectedQuality expected = resolution.expected();
    double recall = 0;
    double threshold = 1;
    for (ExpectedQuality.Row row : expected.rows()) {
      assertThat(row.threshold()).isLessThan(threshold);
      assertThat(row.recall()).isGreaterThanOrEqualTo(recall);
      assertThat(row.precision())
          .isBetween(row.precisionLow() - 1e-12, row.precisionHigh() + 1e-12);
      threshold = row.threshold();
      recall = row.recall();
    }
    assertThat(recall).isLessThanOrEqualTo(expected.recallCeiling() + 1e-9);
    double wanted = expected.thresholdFor(0.9);
    assertThat(expected.at(wanted).precision()).isGreaterThanOrEqualTo(0.9);
    assertThat(expected.thresholdFor(0.97)).isGreaterThanOrEqualTo(wanted);
    assertThatIllegalArgumentException().isThrownBy(() -> expected.thresholdFor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> expected.at(1));
  }

  /** A reviewer who says that every link is wrong is believed, and the interval follows. */
  @Test
  void expected_labelsAgainstAllLinks_lowerThePrecision() {
    List<SourceRecord> records = Hard.people(300, 9);
    Resolution resolution = Hard.resolver().build().resolve(records);
    List<LabelledPair> wrong = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      for (int j = 0; j < i; j++) {
        RecordId a = records.get(i).id();
        RecordId b = records.get(j).id();
        if (resolution.wasCompared(a, b) && resolution.probability(a, b) >= LINK) {
          wrong.add(LabelledPair.of(a, b, Label.DIFFERENT));
        }
      }
    }
    ExpectedQuality expected = resolution.expected(Labels.of(wrong));
    assertThat(expected.labels()).isEqualTo(wrong.size());
    assertThat(expected.at(LINK).precision()).isLessThan(0.5);
  }

  @Test
  void expected_noPairs_claimsNothing() {
    ExpectedQuality expected =
        People.resolver().build().resolve(People.parse("a:1 | 张伟 | 1990-03-05 |")).expected();
    assertThat(expected.matches()).isZero();
    assertThat(expected.recallCeiling()).isEqualTo(1);
    assertThat(expected.at(LINK).pairs()).isZero();
  }

  /** The pool of 0.4 once and 0.2 three times is 0.25. */
  @Test
  void isotonic_violators_arePooled() {
    double[] values = {0.1, 0.4, 0.2, 0.9};
    Isotonic.fit(values, new long[] {1, 1, 3, 1});
    assertThat(values).containsExactly(new double[] {0.1, 0.25, 0.25, 0.9}, within(1e-12));
  }
}
