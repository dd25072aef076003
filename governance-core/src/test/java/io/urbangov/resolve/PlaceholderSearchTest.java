package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Which values are blamed, and which are merely frequent. */
class PlaceholderSearchTest {

  private static final Field<String> PHONE = Field.text("phone");
  private static final Field<String> TOWN = Field.text("town");
  private static final Field<String> SEX = Field.text("sex");
  private static final List<Field<String>> FIELDS = List.of(PHONE, TOWN, SEX);

  private static PlaceholderSearch search(int size, IntFunction<List<String>> row) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      SourceRecord.Builder record =
          SourceRecord.builder(new RecordId("s", Integer.toString(100_000 + i)), EntityType.PERSON);
      for (int f = 0; f < FIELDS.size(); f++) {
        String value = row.apply(i).get(f);
        record.set(FIELDS.get(f), value.isEmpty() ? null : value);
      }
      records.add(record.build());
    }
    RecordTable table =
        new RecordTable(EntityType.PERSON, records, Set.of(), FIELDS, new Workers(1));
    return new PlaceholderSearch(table, 0.05);
  }

  private static String sex(int i) {
    return i % 2 == 0 ? "男" : "女";
  }

  /** A tenth of the rows have nothing but the placeholder and a sex. */
  @Test
  void inRows_rowsWithNothingElse_blameTheValueAndNotTheSex() {
    Placeholders found =
        search(1_000, i -> i < 100 ? List.of("000", "", sex(i)) : List.of("p" + i, "t" + i, sex(i)))
            .inRows();
    assertThat(found.fields()).containsExactly(PHONE);
    assertThat(found.of(PHONE)).containsExactly("000");
  }

  @Test
  void inRows_oneRecordLessThanATwentieth_blamesNothing() {
    Placeholders found =
        search(2_000, i -> i < 99 ? List.of("000", "", "") : List.of("p" + i, "", "")).inRows();
    assertThat(found.isNone()).isTrue();
    found =
        search(2_000, i -> i < 100 ? List.of("000", "", "") : List.of("p" + i, "", "")).inRows();
    assertThat(found.of(PHONE)).containsExactly("000");
  }

  /** A switchboard: many have it, but their other values say who they are. */
  @Test
  void inRows_frequentValueBesideOthers_isNotBlamed() {
    assertThat(
            search(1_000, i -> List.of(i < 500 ? "000" : "p" + i, "t" + i, sex(i)))
                .inRows()
                .isNone())
        .isTrue();
  }

  /** Towns of sizes 1, 1/2, 1/3 …: the largest has a fifth, and many rows tell no more. */
  @Test
  void inRows_largestTownOfMany_isNotBlamed() {
    Random random = new Random(1);
    List<String> towns = new ArrayList<>();
    for (int rank = 1; rank <= 60; rank++) {
      for (int i = 0; i < 300 / rank; i++) {
        towns.add("town" + rank);
      }
    }
    Collections.shuffle(towns, random);
    assertThat(search(towns.size(), i -> List.of("", towns.get(i), sex(i))).inRows().isNone())
        .isTrue();
  }

  /** Without anything else it takes 100 records of a value. */
  @Test
  void inRows_nothingElseInTheTable_blamesWhatNobodyCanBe() {
    assertThat(search(198, i -> List.of(i < 99 ? "0" : "1", "", "")).inRows().isNone()).isTrue();
    assertThat(search(200, i -> List.of(i < 100 ? "0" : "1", "", "")).inRows().of(PHONE))
        .containsExactlyInAnyOrder("0", "1");
    assertThat(search(0, i -> List.of()).inRows().isNone()).isTrue();
    assertThat(search(300, i -> List.of("", "", "")).inRows().isNone()).isTrue();
  }

  /** Entity 0 has 200 records with one phone; half of them are in a town where most are others. */
  @Test
  void inEntities_implausibleEntity_blamesWhatIsItsOwn() {
    Placeholders found =
        search(
                1_000,
                i ->
                    i < 200
                        ? List.of("000", i % 2 == 0 ? "成都" : "t" + i, "男")
                        : List.of("p" + i, i < 500 ? "成都" : "t" + i, sex(i)))
            .inEntities(i -> i < 200 ? 0 : i);
    assertThat(found.fields()).containsExactly(PHONE);
  }

  /** What holds a value is counted over all of them: neither has half of it alone. */
  @Test
  void inEntities_valueOfSeveralImplausibleEntities_isBlamed() {
    Placeholders found =
        search(1_000, i -> List.of(i < 300 ? "000" : "p" + i, "t" + i, ""))
            .inEntities(i -> i < 100 ? 0 : i < 200 ? 100 : i < 290 ? 200 : i);
    assertThat(found.of(PHONE)).containsExactly("000");
  }

  @Test
  void inEntities_chainOfDifferentValues_blamesNothing() {
    assertThat(
            search(1_000, i -> List.of("p" + i / 2, "t" + (i + 1) / 2, sex(i)))
                .inEntities(i -> i < 400 ? 0 : i)
                .isNone())
        .isTrue();
  }

  /** Sites of sizes 1, 1/2, 1/3 …: the largest has a fifth of all records, and may well. */
  @Test
  void inEntities_largestSiteOfMany_isPlausible() {
    List<Integer> sites = new ArrayList<>();
    for (int rank = 1; rank <= 60; rank++) {
      for (int i = 0; i < 300 / rank; i++) {
        sites.add(rank);
      }
    }
    assertThat(
            search(sites.size(), i -> List.of("p" + sites.get(i), "t" + i, ""))
                .inEntities(sites::get)
                .isNone())
        .isTrue();
  }

  /** Three persons of 67 records: nothing is implausible beside the others. */
  @Test
  void inEntities_fewLargeEntities_areLikeEachOther() {
    PlaceholderSearch search = search(201, i -> List.of("p" + i % 3, "t" + i % 3, sex(i)));
    assertThat(search.inEntities(i -> i % 3).isNone()).isTrue();
    assertThat(search.inRows().isNone()).isTrue();
  }
}
