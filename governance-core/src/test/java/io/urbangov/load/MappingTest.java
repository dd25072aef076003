package io.urbangov.load;

import static io.urbangov.load.Loaded.BIRTH_DATE;
import static io.urbangov.load.Loaded.NAME;
import static io.urbangov.load.Loaded.SEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.clean.Parsed;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

  @Test
  void read_goodRow_setsTypedFieldsAndKeepsUnknownColumns() {
    Loaded loaded = csv("id,name,sex,birth_date,Remark\n7,张伟,男,1990-03-05,独居\n");
    assertThat(loaded.records()).hasSize(1);
    assertThat(loaded.records().get(0).id()).hasToString("residents:7");
    assertThat(loaded.records().get(0).type()).isEqualTo(EntityType.PERSON);
    assertThat(loaded.records().get(0).find(BIRTH_DATE)).contains(LocalDate.of(1990, 3, 5));
    assertThat(loaded.column("remark")).containsExactly("独居");
  }

  @Test
  void read_invalidOptionalValue_keepsTheRowWithoutIt() {
    Loaded loaded = csv("id,name,sex\n1,李娜,x\n2,王芳,女\n");
    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(loaded.records().get(0).find(SEX)).isEmpty();
    assertThat(loaded.refused()).containsExactly("2 sex.invalid");
    assertThat(loaded.summary())
        .isEqualTo(
            new LoadSummary("t.csv", 2, 0, new java.util.TreeMap<>(Map.of("sex.invalid", 1L))));
  }

  @Test
  void read_invalidRequiredValue_costsTheRowAndOneRejection() {
    Loaded loaded = csv("id,name,sex,birth_date\n1,李娜,x,1990-02-30\n2,王芳,女,1990-02-28\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 birth_date.invalid");
  }

  @Test
  void read_rejection_namesColumnAndRuleButNoValue() {
    Loaded loaded = csv("id,name,sex,birth_date\n510104,李娜,秘密甲,1990-99-99\n");
    assertThat(loaded.rejections().get(0).source()).isEqualTo("t.csv");
    assertThat(loaded.rejections().get(0).message())
        .isEqualTo("birth_date: must be a calendar date");
    assertThat(loaded.rejections().toString()).doesNotContain("李娜", "510104", "秘密甲", "1990");
  }

  @Test
  void read_failedCheck_costsTheRow() {
    Loaded loaded = csv("id,lon,lat\n1,104.06,\n2,104.06,30.66\n3,,\n");
    assertThat(loaded.ids()).containsExactly("2", "3");
    assertThat(loaded.refused()).containsExactly("2 coordinates.incomplete");
  }

  @Test
  void read_ids_mustBeThereAndNew() {
    Loaded loaded = csv("id,name\n,甲\n1,乙\n  ,丙\n1 ,丁\n2,戊\n");
    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(loaded.refused()).containsExactly("2 id.missing", "4 id.missing", "5 id.duplicate");
    assertThat(loaded.summary().rows()).isEqualTo(5);
    assertThat(loaded.summary().rejected()).isEqualTo(3);
  }

  @Test
  void read_idOfARejectedRow_isStillFree() {
    Loaded loaded = csv("id,birth_date\n1,never\n1,1990-03-05\n1,1991-03-05\n");
    assertThat(loaded.ids()).containsExactly("1");
    assertThat(loaded.refused()).containsExactly("2 birth_date.invalid", "4 id.duplicate");
  }

  @Test
  void read_parsersOwnDottedCode_isUsedAsItIs() {
    Mapping mapping =
        Mapping.of("s", EntityType.PLACE)
            .optional(NAME, "unit", raw -> Parsed.invalid("unit.unknown", "no such unit"))
            .build();
    Loaded loaded = Loaded.of(Csv.of("t.csv", new StringReader("id,unit\n1,x\n")), mapping);
    assertThat(loaded.refused()).containsExactly("2 unit.unknown");
    assertThat(loaded.rejections().get(0).message()).isEqualTo("unit: no such unit");
  }

  @Test
  void read_missingParsed_isMissing() {
    Mapping mapping =
        Mapping.of("s", EntityType.PERSON).field(SEX, "sex", raw -> Parsed.missing()).build();
    Loaded loaded = Loaded.of(Csv.of("t.csv", new StringReader("id,sex\n1,未知\n")), mapping);
    assertThat(loaded.records().get(0).fields()).isEmpty();
    assertThat(loaded.rejections()).isEmpty();
  }

  @Test
  void read_otherIdColumnAndNames_areFoundInAnyCase() {
    Mapping mapping =
        Mapping.of("s", EntityType.PERSON).id("REC_ID").text(NAME, "Given_Name").build();
    Loaded loaded =
        Loaded.of(
            Csv.of("t.csv", new StringReader("rec_id, GIVEN_NAME, other\nr-1, ann, x\n")), mapping);
    assertThat(loaded.ids()).containsExactly("r-1");
    assertThat(loaded.column("name")).containsExactly("ann");
    assertThat(loaded.records().get(0).fields()).containsExactly(NAME);
  }

  @Test
  void keepUnknown_columnNamedLikeAMappedField_doesNotReplaceIt() {
    Mapping mapping = Mapping.of("s", EntityType.PERSON).text(NAME, "xm").keepUnknown().build();
    Loaded loaded = Loaded.of(Csv.of("t", new StringReader("id,xm,name\n1,张伟,网名\n")), mapping);
    assertThat(loaded.column("name")).containsExactly("张伟");
    assertThat(loaded.column("name.2")).containsExactly("网名");
  }

  @Test
  void build_allProblems_areSaidAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Mapping.of("s", EntityType.PERSON)
                    .id(" ")
                    .text(NAME, "a")
                    .text(NAME, "b")
                    .text(Field.text("c"), "")
                    .build())
        .withMessageContainingAll("id must not be blank", "mapped once, was: name", "of field c");
    assertThatIllegalArgumentException().isThrownBy(() -> Mapping.of("a:b", EntityType.PERSON));
  }

  private static Loaded csv(String text) {
    return Loaded.of(Csv.of("t.csv", new StringReader(text)));
  }
}
