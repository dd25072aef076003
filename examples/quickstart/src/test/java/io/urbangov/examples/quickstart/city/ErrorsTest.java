package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How one value is written when it is written a thousand times. */
class ErrorsTest {

  private static final String ID = "990102199003050019";

  @Test
  void residentIds_areRightOrWrongInOneOfFiveWays() {
    Set<String> written = written(errors -> errors.residentId(ID, true));

    assertThat(written)
        .contains("", ID, "990102900305001", "990102********0019", Numerals.fullWidth(ID))
        .allSatisfy(id -> assertThat(Cities.narrow(id)).matches("|99[0-9*]{13}([0-9*]{3})?"));
  }

  @Test
  void residentIds_ofThisCentury_haveNo15Digits() {
    Set<String> written = written(errors -> errors.residentId("990102200503050013", false));

    assertThat(written).allSatisfy(id -> assertThat(id.length()).isIn(0, 18));
  }

  @Test
  void phones_differInOneDigitOrInForm() {
    Set<String> written = written(errors -> errors.phone("19900012345", true));

    assertThat(written)
        .contains("", "19900012345", "199****2345", "+86 19900012345", "199-0001-2345")
        .anySatisfy(phone -> assertThat(phone).isEqualTo("１９９０００１２３４５"));
  }

  @Test
  void phones_thatAreMissing_stayMissing() {
    assertThat(written(errors -> errors.phone("", true))).containsExactly("");
  }

  @Test
  void landlines_keepAreaCodeAndLength() {
    Set<String> written = written(errors -> errors.phone("0610-81234567", false));

    assertThat(written)
        .contains("0610 81234567")
        .allSatisfy(phone -> assertThat(Cities.narrow(phone)).matches("|0610[- ]\\d{8}"));
  }

  @Test
  void creditCodes_keepTheirLength() {
    Set<String> written = written(errors -> errors.creditCode("91350100M000100Y43"));

    assertThat(written)
        .contains("", "91350100M000100Y43")
        .allSatisfy(code -> assertThat(code.length()).isIn(0, 18))
        .hasSizeGreaterThan(2);
  }

  @Test
  void names_ofReporters_areTitledMaskedOrMistaken() {
    Set<String> written = new TreeSet<>();
    NameErrors errors = new NameErrors(new Planter(Draw.of(3, "errors")));
    Person person = person("欧阳", "明");
    for (int i = 0; i < 2_000; i++) {
      written.add(errors.reported(person));
    }

    assertThat(written).containsExactlyInAnyOrder("", "欧阳先生", "欧阳*", "欧阳明", "欧阳铭", "欧阳鸣", "歐陽明");
  }

  @Test
  void names_ofMinorities_onlyChangeTheirDot() {
    Set<String> written = new TreeSet<>();
    NameErrors errors = new NameErrors(new Planter(Draw.of(3, "errors")));
    Person person = person("", "巴图·苏和");
    for (int i = 0; i < 1_000; i++) {
      written.add(errors.written(person));
    }

    assertThat(written)
        .containsExactlyInAnyOrder("巴图·苏和", "巴图•苏和", "巴图・苏和", "巴图．苏和", "巴图 苏和", "巴图苏和");
  }

  @Test
  void heating_isAppealedAboutFromTheTenthOfOctober() {
    Period period = new Period(Draw.of(3, "period"));
    for (int i = 0; i < 1_000; i++) {
      assertThat(period.heating()).isAfterOrEqualTo("2026-10-10T00:00:00");
      assertThat(period.any()).isBefore("2026-11-01T00:00:00");
      assertThat(period.soonAfter(Period.LAST_DAY.atTime(23, 0))).isBefore("2026-11-01T00:00:00");
    }
  }

  private static Set<String> written(Function<NumberErrors, String> write) {
    NumberErrors errors = new NumberErrors(new Planter(Draw.of(3, "errors")));
    Set<String> written = new TreeSet<>();
    for (int i = 0; i < 2_000; i++) {
      written.add(write.apply(errors));
    }
    return written;
  }

  private static Person person(String surname, String given) {
    Places places = new Places(new Division(Draw.of(1, "d")), 4, Draw.of(1, "p"));
    Home home = new Home(places.buildings().get(0), 1, "101");
    Household household = new Household(1, home, null, "", false);
    return new Person(
        "person-1", surname, given, true, Period.FIRST_DAY, ID, "", "", household, null);
  }
}
