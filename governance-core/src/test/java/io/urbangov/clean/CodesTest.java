package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The vectors are those of domain.md section 9 unless said otherwise. */
class CodesTest {

  @Test
  void division_village_isExplainedByBands() {
    DivisionCode code = new DivisionCode("320508019044");
    assertThat(code.level()).isEqualTo(DivisionCode.Level.VILLAGE);
    assertThat(code.kind()).isEqualTo("village 44: residents' committee (居委会)");
    assertThat(code.digits(DivisionCode.Level.STREET)).isEqualTo("019");
    assertThat(DivisionCode.explain("320508019044").toText())
        .isEqualTo(
            """
            division code (行政区划代码): valid
              characters: right
              province 32: 江苏省
              city 5: city (省辖市)
              county 8: district, or city of a prefecture (市辖区/县级市)
              street 19: street (街道)
              village 44: residents' committee (居委会)
              levels: right""");
  }

  @Test
  void division_paddedOrShort_hasTheLevelOfItsDigits() {
    assertThat(new DivisionCode("510000000000").level()).isEqualTo(DivisionCode.Level.PROVINCE);
    assertThat(new DivisionCode("5101").level()).isEqualTo(DivisionCode.Level.CITY);
    assertThat(new DivisionCode("5101").padded()).isEqualTo("510100000000");
    assertThat(new DivisionCode("5101").digits(DivisionCode.Level.VILLAGE)).isEqualTo("000");
    assertThat(new DivisionCode("441900003").level()).isEqualTo(DivisionCode.Level.STREET);
  }

  @Test
  void division_kinds_followTheBands() {
    assertThat(new DivisionCode("1101").kind()).contains("市辖区");
    assertThat(new DivisionCode("4190").kind()).contains("省直辖县级");
    assertThat(new DivisionCode("5132").kind()).contains("自治州");
    assertThat(new DivisionCode("510181").kind()).contains("县级市");
    assertThat(new DivisionCode("510121").kind()).contains("县/旗");
    assertThat(new DivisionCode("510121100").kind()).contains("镇");
    assertThat(new DivisionCode("510121200").kind()).contains("乡");
    assertThat(new DivisionCode("510121400").kind()).contains("政企合一");
    assertThat(new DivisionCode("510121100200").kind()).contains("村委会");
    assertThat(new DivisionCode("510121700").kind()).contains("outside of the known bands");
  }

  @Test
  void grid_parts() {
    GridCode code = new GridCode("370102013006008");
    assertThat(code.county()).isEqualTo("370102");
    assertThat(code.street()).isEqualTo("013");
    assertThat(code.community()).isEqualTo("006");
    assertThat(code.sequence()).isEqualTo(8);
    assertThat(code.division()).isEqualTo("370102013006");
    assertThat(GridCode.explain("370102013006008").toText())
        .contains("province 37: 山东省", "sequence 008");
    assertThat(GridCode.explain("3701").toText())
        .contains("invalid, length", "length: must be 15 [length]");
  }

  @Test
  void serviceGrid_parts() {
    ServiceGridCode merged = new ServiceGridCode("01020037010201360103");
    assertThat(merged.object()).isEqualTo("010200");
    assertThat(merged.county()).isEqualTo("370102");
    assertThat(merged.street()).isEqualTo("013");
    assertThat(merged.community()).isEqualTo("601");
    assertThat(merged.isMerged()).isTrue();
    assertThat(merged.sequence()).isEqualTo(3);
    assertThat(ServiceGridCode.isValid("01020037010201300600")).isTrue();
    assertThat(ServiceGridCode.explain("01020037010201300600").toText())
        .contains("大类", "the community is not divided");
  }

  @Test
  void component_parts() {
    ComponentCode code = new ComponentCode("3205080101000001");
    assertThat(code.county()).isEqualTo("320508");
    assertThat(code.mainClass()).isEqualTo("01");
    assertThat(code.subClass()).isEqualTo("01");
    assertThat(code.serial()).isEqualTo(1);
    assertThat(ComponentCode.explain("3205080101000001").toText()).contains("江苏省", "000001");
    assertThat(ComponentCode.isValid("32050801010000")).isFalse();
  }

  @Test
  void credit_parts() {
    CreditCode code = new CreditCode("91350100M000100Y43");
    assertThat(code.department()).isEqualTo("工商");
    assertThat(code.category()).isEqualTo("企业");
    assertThat(code.division()).isEqualTo("350100");
    assertThat(code.organization().hyphenated()).isEqualTo("M000100Y-4");
    assertThat(CreditCode.explain("91350100M000100Y43").toText())
        .contains("福建省", "check character: right", "organization code: right");
    assertThat(CreditCode.explain("91310115MA1H8R7C6D").toText())
        .contains("invalid, check-character", "organization code: must end in");
  }

  @Test
  void credit_words_followTable() {
    assertThat(CreditDepartments.department("11")).isEqualTo("机构编制");
    assertThat(CreditDepartments.category("11")).isEqualTo("机关");
    assertThat(CreditDepartments.category("N3")).isEqualTo("乡镇级集体经济组织");
    assertThat(CreditDepartments.category("59")).isEqualTo("其他");
    assertThat(CreditDepartments.category("Q9")).isEmpty();
    assertThat(CreditDepartments.department("Q9")).isEmpty();
  }

  @Test
  void organization_privateUse_isTold() {
    String body = "PDY00001";
    OrganizationCode code = new OrganizationCode(body + CheckCharacter.ofOrganizationCode(body));
    assertThat(code.isPrivateUse()).isTrue();
    assertThat(new OrganizationCode("D2143569X").isPrivateUse()).isFalse();
    assertThat(OrganizationCode.explain("D2143569-X").toText()).contains("valid", "ordinary");
  }

  @Test
  void constructors_brokenCode_throw() {
    assertThatIllegalArgumentException().isThrownBy(() -> new GridCode("1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new ServiceGridCode(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new ComponentCode("1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode("00"));
    assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationCode("D2143569-X"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CreditCode("91350100M000100Y44"))
        .withMessage(
            "credit code (统一社会信用代码) must be valid: check character must be the one of GB 32100");
  }
}
