package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Tables that statistics were not made for: the answer may be dull but never NaN, and it ends. */
class OddTablesTest {

  private static final Field<Double> HEIGHT = Field.number("height");
  private static final Field<String> NOBODY = Field.text("nobody_has_it");

  private static Resolver.Builder resolver() {
    return People.resolver()
        .block(FieldKey.exact(HEIGHT))
        .compare(HEIGHT, Comparisons.numeric(1, 5))
        .compare(NOBODY, Comparisons.jaroWinkler(0.9).withTermFrequency());
  }

  private static List<SourceRecord> records(int size, IntFunction<SourceRecord> each) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      records.add(each.apply(i));
    }
    return records;
  }

  private static SourceRecord.Builder record(int i) {
    return SourceRecord.builder(new RecordId("s", String.format("%04d", i)), EntityType.PERSON);
  }

  private static Resolution resolveSoundly(List<SourceRecord> records) {
    Resolution resolution = resolver().build().resolve(records);
    assertThat(resolution.model().prior()).isGreaterThan(0).isLessThan(1);
    assertThat(resolution.model().toText()).doesNotContain("NaN").doesNotContain("Infinity");
    for (int i = 1; i < Math.min(records.size(), 20); i++) {
      assertThat(resolution.probability(records.get(i - 1).id(), records.get(i).id()))
          .isBetween(0.0, 1.0);
    }
    return resolution;
  }

  @Test
  void resolve_allValuesMissing_joinsNothing() {
    List<SourceRecord> records = records(40, i -> record(i).build());
    Resolution resolution = resolveSoundly(records);
    assertThat(resolution.entities()).hasSize(40);
    assertThat(resolution.comparedPairs()).isZero();
    assertThat(resolution.find(record(99).build(), 0)).isEmpty();
  }

  @Test
  void resolve_everyValueUnique_joinsNothing() {
    List<SourceRecord> records =
        records(
            200,
            i -> record(i).set(People.NAME, "n" + i).set(People.PHONE, "p" + i * 1_000).build());
    assertThat(resolveSoundly(records).entities()).hasSize(200);
  }

  @Test
  void resolve_oneValueInAField_isWorthNothing() {
    List<SourceRecord> records =
        records(
            60,
            i ->
                record(i)
                    .set(People.NAME, "n" + i)
                    .set(HEIGHT, 170.0)
                    .set(People.PHONE, "p" + i * 1_000)
                    .build());
    Resolution resolution = resolveSoundly(records);
    assertThat(resolution.comparedPairs()).as("the one block").isEqualTo(60 * 59 / 2);
    assertThat(resolution.entities()).hasSize(60);
  }

  /** NaN is no number, so no value: two of them are neither equal nor brought together. */
  @Test
  void resolve_notANumber_isMissing() {
    List<SourceRecord> records = People.strangers(50, 1);
    records.add(record(1).set(HEIGHT, Double.NaN).build());
    records.add(record(2).set(HEIGHT, Double.NaN).build());
    records.add(record(3).set(HEIGHT, Double.POSITIVE_INFINITY).build());
    records.add(record(4).set(HEIGHT, Double.NEGATIVE_INFINITY).build());
    records.add(record(5).set(HEIGHT, 0.0).build());
    records.add(record(6).set(HEIGHT, -0.0).build());
    Resolution resolution = resolveSoundly(records);
    assertThat(why(resolution, 1, 2)).contains("height: missing").contains("never compared");
    assertThat(why(resolution, 3, 4)).contains("height: different");
    assertThat(why(resolution, 3, 5)).contains("height: different");
    assertThat(why(resolution, 5, 6)).contains("height: equal");
  }

  private static String why(Resolution resolution, int a, int b) {
    return resolution.explain(record(a).build().id(), record(b).build().id()).toText();
  }

  @Test
  void resolve_veryLongTexts_ends() {
    String text = "长".repeat(100_000);
    List<SourceRecord> records =
        records(20, i -> record(i).set(People.PHONE, text + i).set(HEIGHT, 1.0).build());
    assertThat(resolveSoundly(records).comparedPairs()).isEqualTo(190);
  }

  @Test
  void resolve_extremeThresholds_areObeyed() {
    List<SourceRecord> records = People.withDuplicates(200, 3);
    Resolution strict =
        resolver().link(0.999999).review(0.999).maxBlock(2).build().resolve(records);
    assertThat(strict.review()).allMatch(pair -> pair.probability() >= 0.999);
    strict.entities().stream()
        .filter(entity -> entity.members().size() == 2)
        .forEach(
            entity ->
                assertThat(strict.probability(entity.members().get(0), entity.members().get(1)))
                    .isGreaterThanOrEqualTo(0.999999));
  }

  @Test
  void resolve_anyLocaleAndZone_givesTheSameAnswer() {
    List<SourceRecord> records = People.withDuplicates(150, 5);
    String expected = everything(records);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(everything(records)).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String everything(List<SourceRecord> records) {
    Resolution resolution = resolver().build().resolve(records);
    StringBuilder all = new StringBuilder(People.show(resolution)).append(resolution.model());
    resolution.entities().forEach(entity -> all.append(resolution.explain(entity).toText()));
    return all.append(resolution.review()).append(resolution.rules()).toString();
  }

  @Test
  void of_tooManyLevels_throws() {
    double[] bounds = new double[13];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = 1 - i / 20.0;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparisons.jaroWinkler(bounds))
        .withMessage("bounds must be 0 to 12, was: 13");
  }
}
