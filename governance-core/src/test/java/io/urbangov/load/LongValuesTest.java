package io.urbangov.load;

import static io.urbangov.load.Loaded.NAME;
import static io.urbangov.load.Loaded.SEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.clean.Parsed;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Values that no silo means to have: cut off before anybody parses or compares them. */
class LongValuesTest {

  private static final Field<String> REMARK = Field.text("remark");

  private static Mapping.Builder mapping() {
    return Mapping.of("residents", EntityType.PERSON)
        .text(NAME, "name")
        .optional(SEX, "sex", Parsed::of)
        .keepUnknown();
  }

  private static Loaded read(String csv, Mapping mapping) {
    return Loaded.of(Csv.of("t.csv", new StringReader(csv)), mapping);
  }

  private static String megabyte() {
    return "长".repeat(1_000_000);
  }

  @Test
  void read_megabyteInAField_costsTheRow() {
    Loaded loaded = read("id,name\n1," + megabyte() + "\n2,王芳\n", mapping().build());
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 name.too-long");
    assertThat(loaded.rejections().get(0).message())
        .isEqualTo("name: must have at most 65536 characters");
  }

  @Test
  void read_megabyteInAnOptionalField_costsTheValue() {
    Loaded loaded = read("id,name,sex\n1,王芳," + megabyte() + "\n", mapping().build());
    assertThat(loaded.ids()).containsExactly("1");
    assertThat(loaded.records().get(0).find(SEX)).isEmpty();
    assertThat(loaded.refused()).containsExactly("2 sex.too-long");
  }

  @Test
  void read_megabyteInAnUnknownColumn_costsTheValue() {
    Loaded loaded = read("id,name,Remark\n1,王芳," + megabyte() + "\n", mapping().build());
    assertThat(loaded.records().get(0).find(REMARK)).isEmpty();
    assertThat(loaded.refused()).containsExactly("2 remark.too-long");
  }

  @Test
  void read_megabyteAsId_costsTheRow() {
    Loaded loaded = read("id,name\n" + megabyte() + ",王芳\n", mapping().build());
    assertThat(loaded.records()).isEmpty();
    assertThat(loaded.refused()).containsExactly("2 id.too-long");
  }

  @Test
  void read_exactlyTheLimit_isUsed() {
    Mapping four = mapping().maxLength(4).build();
    Loaded loaded = read("id,name\n1,欧阳小明\n2,欧阳小明儿\n", four);
    assertThat(loaded.ids()).containsExactly("1");
    assertThat(loaded.refused()).containsExactly("3 name.too-long");
  }

  @Test
  void build_noLength_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapping().maxLength(0).build())
        .withMessage("maxLength must be at least 1, was: 0");
  }
}
