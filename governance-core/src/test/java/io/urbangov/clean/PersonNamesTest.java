package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names are invented. */
class PersonNamesTest {

  @Test
  void clean_cleanName_staysAsItIs() {
    for (List<String> row : Golden.rows("names.tsv")) {
      Parsed<String> once = PersonNames.clean(row.get(0));
      once.value().ifPresent(name -> assertThat(PersonNames.clean(name)).as(name).isEqualTo(once));
    }
  }

  @Test
  void parse_surnameAndTitle_isSurnameOnly() {
    PersonName name = PersonNames.parse("欧阳女士").value().orElseThrow();
    assertThat(name.isSurnameOnly()).isTrue();
    assertThat(name.full()).isEqualTo("欧阳");
    assertThat(PersonNames.parse("欧阳明女士").value().orElseThrow().isSurnameOnly()).isFalse();
  }

  @Test
  void compoundSurnames_knownOnes_areThere() {
    assertThat(List.of("欧阳修", "司马光", "上官婉儿", "诸葛亮", "夏侯惇", "皇甫嵩", "尉迟恭", "令狐冲", "长孙无忌"))
        .allMatch(Surnames::isCompound);
    assertThat(List.of("欧", "王小明", "张三丰", "马司")).noneMatch(Surnames::isCompound);
  }

  @Test
  void toString_showsNoCharacter() {
    PersonName name = PersonNames.parse("张伟先生").value().orElseThrow();
    assertThat(name).hasToString("PersonName[full]");
    assertThat(PersonNames.parse("张先生").toString()).doesNotContain("张");
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("", "", "先生"));
  }
}
