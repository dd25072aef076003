package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelFitTest {

  /** One coefficient, ten rows, weak prior: the maximum is where the mean is, log(7/3). */
  @Test
  void ridgeLogistic_interceptOnly_isTheLogOddsOfTheMean() {
    List<RidgeLogistic.Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(new RidgeLogistic.Row(0, new int[] {0}, new double[] {1}, i < 7));
    }
    double[] fitted = new RidgeLogistic(rows, new double[] {1e-9}).fit();
    assertThat(fitted[0]).isCloseTo(Math.log(7 / 3.0), within(1e-6));
  }

  /** At the maximum the gradient is zero, whatever the rows; separable ones included. */
  @Test
  void ridgeLogistic_anyRows_endsWhereTheGradientIsZero() {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      int n = 5;
      List<double[]> x = new ArrayList<>();
      List<Boolean> y = new ArrayList<>();
      List<RidgeLogistic.Row> rows = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        double[] values = random.doubles(n, -5, 5).toArray();
        boolean positive = seed % 2 == 0 ? values[0] > 0 : random.nextBoolean();
        x.add(values);
        y.add(positive);
        rows.add(new RidgeLogistic.Row(1, new int[] {0, 1, 2, 3, 4}, values, positive));
      }
      double[] fitted = new RidgeLogistic(rows, new double[] {1, 1, 1, 1, 1}).fit();
      for (int j = 0; j < n; j++) {
        double gradient = -fitted[j];
        for (int i = 0; i < rows.size(); i++) {
          double p = 1 / (1 + Math.exp(-1 - rows.get(i).shift(fitted)));
          gradient += ((y.get(i) ? 1 : 0) - p) * x.get(i)[j];
        }
        assertThat(gradient).as("seed %d, coefficient %d", seed, j).isCloseTo(0, within(1e-6));
      }
    }
  }

  @Test
  void labels_noneOfUse_leaveTheModelAsItWas() {
    List<SourceRecord> records = People.withDuplicates(100, 3);
    Labels useless =
        Labels.none()
            .with(RecordId.parse("s:1"), RecordId.parse("s:2"), Label.UNSURE)
            .with(RecordId.parse("gone:1"), RecordId.parse("s:2"), Label.SAME);
    MatchModel without = People.resolver().build().resolve(records).model();
    MatchModel with = People.resolver().labels(useless).build().resolve(records).model();
    assertThat(with.toText()).isEqualTo(without.toText());
    assertThat(with.labels()).isZero();
  }

  @Test
  void labels_countAndWeight_areToldByTheModel() {
    List<SourceRecord> records = People.withDuplicates(100, 3);
    Labels labels = Labels.none();
    for (int i = 1; i <= 40; i++) {
      String key = Integer.toString(i);
      labels = labels.with(new RecordId("s", key), new RecordId("t", key), Label.SAME);
    }
    Resolution before = People.resolver().build().resolve(records);
    Resolution after = People.resolver().labels(labels).build().resolve(records);
    assertThat(after.model().labels()).isEqualTo(40);
    assertThat(after.model().toText()).contains("weights fitted to 40 labels");
    assertThat(before.model().toText()).doesNotContain("labels");
    assertThat(after.explain(records.get(0).id(), records.get(100).id()).value())
        .as("what is explained is what was fitted")
        .isNotEqualTo(before.explain(records.get(0).id(), records.get(100).id()).value());
  }

  /**
   * In these records a shared phone is a household's, not a person's, and nobody said so: a few
   * labels do, and what the phone weighs falls below what it weighed.
   */
  @Test
  void labels_ofHouseholds_takeWeightFromTheSharedPhone() {
    Random random = new Random(11);
    List<SourceRecord> records = new ArrayList<>();
    Labels labels = Labels.none();
    for (SourceRecord person : People.withDuplicates(300, 5)) {
      records.add(person);
      if (person.id().source().equals("s") && random.nextInt(3) == 0) {
        SourceRecord spouse =
            SourceRecord.builder(new RecordId("w", person.id().key()), person.type())
                .set(People.NAME, "欧阳" + person.id().key())
                .set(People.BIRTH_DATE, person.orNull(People.BIRTH_DATE))
                .set(People.PHONE, person.orNull(People.PHONE))
                .build();
        records.add(spouse);
        labels = labels.with(person.id(), spouse.id(), Label.DIFFERENT);
      }
    }
    int phone = 2;
    MatchModel before = People.resolver().build().resolve(records).model();
    MatchModel after = People.resolver().labels(labels).build().resolve(records).model();
    int equal = Comparisons.damerauLevenshtein(1).best();
    assertThat(after.weight(phone, equal) - after.weight(0, Comparison.DIFFERENT))
        .isNotEqualTo(before.weight(phone, equal) - before.weight(0, Comparison.DIFFERENT));
    assertThat(after.weight(phone, equal) + after.weight(0, Comparison.DIFFERENT))
        .isLessThan(before.weight(phone, equal) + before.weight(0, Comparison.DIFFERENT));
  }
}
