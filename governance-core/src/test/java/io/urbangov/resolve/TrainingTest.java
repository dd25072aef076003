package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records drawn from a known model with independent fields: training must find the model again. */
class TrainingTest {

  private static final List<Field<String>> FIELDS =
      List.of(Field.text("f0"), Field.text("f1"), Field.text("f2"), Field.text("f3"));

  /** How often the copy keeps the value, and how many values there are, by field. */
  private static final double[] KEPT = {0.95, 0.9, 0.85, 0.8};

  private static final int[] VALUES = {4_000, 2_000, 500, 100};

  private static final int ORIGINALS = 3_000;
  private static final int COPIES = 1_000;
  private static final double PAIRS = (ORIGINALS + COPIES) * (ORIGINALS + COPIES - 1) / 2.0;
  private static final int EQUAL = Comparison.DIFFERENT + 1;

  private static List<SourceRecord> draw(long seed) {
    Random random = new Random(seed);
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < ORIGINALS; i++) {
      SourceRecord.Builder original = builder("o", i);
      for (int k = 0; k < VALUES.length; k++) {
        original.set(FIELDS.get(k), "v" + random.nextInt(VALUES[k]));
      }
      records.add(original.build());
    }
    for (int i = 0; i < COPIES; i++) {
      SourceRecord.Builder copy = builder("c", i);
      for (int k = 0; k < VALUES.length; k++) {
        Field<String> field = FIELDS.get(k);
        boolean kept = random.nextDouble() < KEPT[k];
        copy.set(field, kept ? records.get(i).orNull(field) : "v" + random.nextInt(VALUES[k]));
      }
      records.add(copy.build());
    }
    return records;
  }

  private static SourceRecord.Builder builder(String source, int key) {
    return SourceRecord.builder(new RecordId(source, Integer.toString(key)), EntityType.PERSON);
  }

  private static MatchModel train(List<SourceRecord> records, long seed) {
    Resolver.Builder resolver = Resolver.of(EntityType.PERSON).seed(seed);
    FIELDS.forEach(field -> resolver.block(FieldKey.exact(field)));
    FIELDS.forEach(field -> resolver.compare(field, Comparisons.exact()));
    return resolver.build().resolve(records).model();
  }

  /** How many copies kept a field's value, by chance too. */
  private static double keptCopies(List<SourceRecord> records, Field<String> field) {
    double kept = 0;
    for (int i = 0; i < COPIES; i++) {
      String copied = records.get(ORIGINALS + i).orNull(field);
      kept += records.get(i).orElse(field, "?").equals(copied) ? 1 : 0;
    }
    return kept;
  }

  private static double equalPairs(List<SourceRecord> records, Field<String> field) {
    RecordTable table =
        new RecordTable(EntityType.PERSON, records, Set.of(), List.of(field), new Workers(1));
    return EqualPairs.count(new ComparedColumn<>(table.column(field), Comparisons.exact()), table);
  }

  /**
   * The expected numbers are those of the records drawn, counted with the truth, so the tolerance
   * is that of telling copies from chance alone: 5 % for u and the prior, 0.02 for m.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void train_drawnFromAModel_findsIt(long seed) {
    List<SourceRecord> records = draw(seed);
    MatchModel model = train(records, seed);
    assertThat(model.prior() * PAIRS).as("copies %s", model).isCloseTo(COPIES, withinPercentage(5));
    for (int k = 0; k < VALUES.length; k++) {
      double kept = keptCopies(records, FIELDS.get(k));
      double u = (equalPairs(records, FIELDS.get(k)) - kept) / (PAIRS - COPIES);
      assertThat(model.m(k, EQUAL)).as("m%s %s", k, model).isCloseTo(kept / COPIES, within(0.02));
      assertThat(model.u(k, EQUAL)).as("u%s %s", k, model).isCloseTo(u, withinPercentage(5));
    }
  }

  /**
   * Of the pairs that are equal in f0, about a third are copies (4,000 values: 2,000 pairs by
   * chance, 950 copies): taken for chance, they would make u half as large again.
   */
  @Test
  void train_duplicatesAmongRandomPairs_areNotTakenForChance() {
    List<SourceRecord> records = draw(4);
    Field<String> field = FIELDS.get(0);
    double equal = equalPairs(records, field);
    double chance = (equal - keptCopies(records, field)) / PAIRS;
    assertThat(equal / PAIRS / chance).as("equal pairs over those by chance").isBetween(1.4, 1.6);
    assertThat(train(records, 1).u(0, EQUAL)).isCloseTo(chance, withinPercentage(5));
  }

  @Test
  void train_otherSeed_changesNothingButTheSample() {
    List<SourceRecord> records = draw(5);
    MatchModel one = train(records, 1);
    assertThat(train(records, 1).toText()).isEqualTo(one.toText());
    MatchModel two = train(records, 2);
    assertThat(two.prior()).isCloseTo(one.prior(), withinPercentage(1));
    assertThat(two.m(0, EQUAL)).isCloseTo(one.m(0, EQUAL), within(0.01));
  }

  @Test
  void train_noDuplicates_findsHardlyAny() {
    List<SourceRecord> records = draw(6).subList(0, ORIGINALS);
    MatchModel model = train(records, 1);
    double pairs = ORIGINALS * (ORIGINALS - 1) / 2.0;
    assertThat(model.prior() * pairs).as("expected duplicates").isLessThan(30);
  }

  /**
   * Twenty pairs of strangers, of eight million, have codes that differ in the last digit: 2.5 in a
   * million, which a sample of 250,000 sees 0 to 3 times. The rule brings all of them together.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void train_levelTooRareForTheSample_isCountedAmongTheCandidates(long seed) {
    Field<String> code = Field.text("code");
    List<SourceRecord> records = new ArrayList<>(draw(seed));
    for (int i = 0; i < records.size(); i++) {
      boolean near = i < 40 && i % 2 == 1;
      String value = String.format("%08d", near ? (i - 1) * 111_111 + 1 : i * 111_111);
      records.set(i, records.get(i).with(code, i < ORIGINALS ? value : null));
    }
    Resolver.Builder resolver = Resolver.of(EntityType.PERSON).seed(seed);
    FIELDS.forEach(field -> resolver.block(FieldKey.exact(field)));
    FIELDS.forEach(field -> resolver.compare(field, Comparisons.exact()));
    resolver.block(FieldKey.prefix(code, 7)).compare(code, Comparisons.damerauLevenshtein(1));
    MatchModel model = resolver.build().resolve(records).model();
    double present = ORIGINALS * (ORIGINALS - 1) / 2.0;
    assertThat(model.u(FIELDS.size(), EQUAL)).as("%s", model).isGreaterThan(0.9 * 20 / present);
  }
}
