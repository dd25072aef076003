package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependenceTest {

  private static final Field<String> POSTCODE = Field.text("postcode");
  private static final Field<String> TOWN = Field.text("town");

  /** Strangers with one of 200 postcodes, which has one of 20 towns; and a copy of one in three. */
  private static List<SourceRecord> townsfolk(int count, long seed) {
    Random random = new Random(seed);
    List<SourceRecord> records = new ArrayList<>();
    for (SourceRecord person : People.strangers(count, seed)) {
      int postcode = random.nextInt(200);
      SourceRecord settled = person.with(POSTCODE, "p" + postcode).with(TOWN, "t" + postcode % 20);
      records.add(settled);
      if (random.nextInt(3) == 0) {
        SourceRecord.Builder copy =
            SourceRecord.builder(new RecordId("t", person.id().key()), EntityType.PERSON);
        List.of(People.NAME, People.PHONE, POSTCODE, TOWN)
            .forEach(field -> copy.set(field, settled.orNull(field)));
        records.add(copy.set(People.BIRTH_DATE, settled.orNull(People.BIRTH_DATE)).build());
      }
    }
    return records;
  }

  private static Resolver resolver() {
    return People.resolver()
        .compare(POSTCODE, Comparisons.<String>exact().withTermFrequency())
        .compare(TOWN, Comparisons.<String>exact().withTermFrequency())
        .dependent(POSTCODE, TOWN)
        .build();
  }

  /**
   * Two strangers of one postcode share the town for sure, where any two do in one case of twenty:
   * agreement in both weighs log2(20) = 4.3 bits less than the sum.
   */
  @Test
  void train_townThatThePostcodeTells_weighsNothingBesideIt() {
    for (long seed = 1; seed <= 3; seed++) {
      List<SourceRecord> records = townsfolk(3_000, seed);
      MatchModel model = resolver().resolve(records).model();
      assertThat(model.dependence().bits(4, 1L << 3))
          .as("seed %s %s", seed, model)
          .isCloseTo(-Math.log(20) / Math.log(2), within(0.3));
      assertThat(model.dependence().isTied(1, 1)).as("birth date and name").isFalse();
      assertThat(model.toText()).contains("town, where postcode agrees, too: -4.");
    }
  }

  @Test
  void explain_dependentFields_saysSo() {
    List<SourceRecord> records = townsfolk(3_000, 4);
    Resolution resolution = resolver().resolve(records);
    RecordId copy =
        records.stream()
            .map(SourceRecord::id)
            .filter(id -> id.source().equals("t"))
            .findFirst()
            .orElseThrow();
    assertThat(resolution.explain(new RecordId("s", copy.key()), copy).toText())
        .contains("town: as is usual where the fields before agree");
  }

  @Test
  void of_threeFieldsThatAllDepend_tiesTwoPairs() {
    Dependence dependence = Dependence.of(new double[][] {{}, {-3}, {-5, -2}, {-0.5, 0, 0}});
    assertThat(dependence.bits(1, 0b1)).isEqualTo(-3);
    assertThat(dependence.bits(2, 0b1)).isEqualTo(-5);
    assertThat(dependence.bits(2, 0b11)).as("1 is tied to 2 by 0").isEqualTo(-5);
    assertThat(dependence.isTied(3, 0b111)).as("half a bit is left alone").isFalse();
    assertThat(Dependence.none(4).isNone()).isTrue();
  }

  @Test
  void dependent_oneField_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.resolver().dependent(TOWN).build())
        .withMessage("dependent fields must be at least 2, was: 1");
  }

  /** Counted one by one, clean sources left out. */
  @Test
  void jointShares_smallTable_areCountedOneByOne() {
    Random random = new Random(5);
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      records.add(
          SourceRecord.builder(
                  new RecordId("source" + random.nextInt(3), Integer.toString(i)),
                  EntityType.PERSON)
              .set(POSTCODE, random.nextInt(5) == 0 ? null : "p" + random.nextInt(6))
              .set(TOWN, random.nextInt(5) == 0 ? null : "t" + random.nextInt(3))
              .build());
    }
    Workers workers = new Workers(2);
    RecordTable table =
        new RecordTable(
            EntityType.PERSON, records, Set.of("source1"), List.of(POSTCODE, TOWN), workers);
    List<FieldComparison<?>> comparisons =
        List.of(
            new FieldComparison<>(POSTCODE, Comparisons.exact()),
            new FieldComparison<>(TOWN, Comparisons.exact()));
    CodeRows rows = new CodeRows(comparisons, new DistinctFields(List.of(), table), table);
    double equal = 0;
    for (int a = 0; a < table.size(); a++) {
      for (int b = a + 1; b < table.size(); b++) {
        equal += table.comparable(a, b) && shares(table, a, b) ? 1 : 0;
      }
    }
    assertThat(
            JointShares.of(table, rows, List.of(Set.of(POSTCODE, TOWN)), workers)[1][0]
                * table.comparablePairs())
        .isCloseTo(equal, within(1e-6));
  }

  private static boolean shares(RecordTable table, int a, int b) {
    for (Field<String> field : List.of(POSTCODE, TOWN)) {
      String value = table.record(a).orNull(field);
      if (value == null || !value.equals(table.record(b).orNull(field))) {
        return false;
      }
    }
    return true;
  }
}
