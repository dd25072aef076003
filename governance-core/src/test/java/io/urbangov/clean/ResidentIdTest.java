package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The numbers are the standard's examples (GB 11643-1999), which belong to nobody. */
class ResidentIdTest {

  private static final String EXAMPLE = "11010519491231002X";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void parse_validNumber_tellsItsParts() {
    ResidentId id = ResidentId.parse(EXAMPLE).value().orElseThrow();
    assertThat(id.addressCode()).isEqualTo("110105");
    assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
    assertThat(id.sex()).isEqualTo(Sex.FEMALE);
    assertThat(ResidentId.parse("440524188001010014").map(ResidentId::sex))
        .isEqualTo(Parsed.of(Sex.MALE));
  }

  @Test
  void parse_fifteenDigits_becomesEighteen() {
    assertThat(ResidentId.parse("110105491231002").map(ResidentId::id))
        .isEqualTo(Parsed.of(EXAMPLE));
  }

  @Test
  void parse_birthAfterToday_isRefused() {
    LocalDate birth = LocalDate.of(1949, 12, 31);
    assertThat(ResidentId.parse(EXAMPLE, birth)).isInstanceOf(Parsed.Valid.class);
    assertThat(Golden.shown(ResidentId.parse(EXAMPLE, birth.minusDays(1)), ResidentId::id))
        .isEqualTo("!birth-future");
  }

  @Test
  void parse_unknownAddressCode_isAccepted() {
    String body = "99999919491231002";
    assertThat(ResidentId.isValid(body + CheckCharacter.ofResidentId(body))).isTrue();
  }

  @Test
  void parseMasked_comparesTheVisiblePositions() {
    MaskedText masked = ResidentId.parseMasked("110105********002x").value().orElseThrow();
    assertThat(masked.visible()).isEqualTo(10);
    assertThat(masked.agreesWith(EXAMPLE)).isTrue();
    assertThat(masked.agreesWith("110105******12002X")).isTrue();
    assertThat(masked.agreesWith("110105194912310021")).isFalse();
    assertThat(ResidentId.parseMasked("110105******002").value().orElseThrow().pattern())
        .isEqualTo("11010519******002*");
    assertThat(Golden.shown(ResidentId.parseMasked(EXAMPLE), MaskedText::pattern))
        .isEqualTo("!not-masked");
    assertThat(ResidentId.parseMasked(" ")).isEqualTo(Parsed.missing());
  }

  @Test
  void explain_wrongNumber_namesThePartAndNoDigit() {
    String words = ResidentId.explain("110105194902310021", TODAY).toText();
    assertThat(words)
        .startsWith("resident id (公民身份号码): invalid, birth-date")
        .contains("birth date: must be a day since 1850 [birth-date]")
        .contains("check character: ")
        .doesNotContain("1949", "110105", "0021");
    assertThat(ResidentId.explain(EXAMPLE, TODAY).toText())
        .startsWith("resident id (公民身份号码): valid")
        .contains("check character: right")
        .doesNotContain("1949", "110105");
    assertThat(ResidentId.explain("", TODAY).toText()).contains("missing");
  }

  @Test
  void messages_showNoValue() {
    assertThat(ResidentId.parse(EXAMPLE).toString()).doesNotContain("1949", "002X", "110105");
    assertThat(ResidentId.parse("110105194912310021").toString()).doesNotContain("1949", "0021");
    assertThat(ResidentId.parseMasked("110105********002X").toString()).doesNotContain("110105");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResidentId("110105194912310021"))
        .withMessageContaining("check character")
        .withMessageNotContaining("1949");
  }
}
