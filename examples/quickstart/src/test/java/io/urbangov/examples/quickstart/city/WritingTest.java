package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How values are written: numerals, check characters, addresses, confusions, dates. */
class WritingTest {

  private final Division division = new Division(Draw.of(1, "division"));
  private final Confusions confusions = new Confusions();

  @Test
  void numerals_areChinese() {
    assertThat(List.of(1, 10, 12, 20, 23, 99).stream().map(Numerals::chinese))
        .containsExactly("一", "十", "十二", "二十", "二十三", "九十九");
    assertThat(Numerals.fullWidth("19X张")).isEqualTo("１９Ｘ张");
    assertThat(Numerals.padded(7, 3)).isEqualTo("007");
  }

  /** Vectors of the standards: GB 11643, GB 32100, GB 11714. */
  @Test
  void checkCharacters_areThoseOfTheStandards() {
    assertThat(CheckCharacters.residentId("11010519491231002")).isEqualTo('X');
    assertThat(CheckCharacters.residentId("44052418800101001")).isEqualTo('4');
    assertThat(CheckCharacters.creditCode("91350100M000100Y4")).isEqualTo('3');
    assertThat(CheckCharacters.organizationCode("D2143569")).isEqualTo('X');
    assertThat(CheckCharacters.organizationCode("M000100Y")).isEqualTo('4');
  }

  @Test
  void addresses_areWrittenInStyles() {
    Community community = division.communities().get(0);
    Address home =
        Address.onRoad(community, "听涛路", 88).inEstate("锦绣花园").inBuilding(3).inRoom(2, "501");

    AddressStyle formal = AddressStyle.FORMAL;
    assertThat(home.text(formal)).isEqualTo("沧云省望泽市霁月区听雨街道听涛路88号锦绣花园3号楼2单元501室");
    assertThat(home.text(formal.from(2).withWord("栋"))).isEqualTo("霁月区听雨街道听涛路88号锦绣花园3栋2单元501室");
    assertThat(home.text(formal.from(4).withDashes())).isEqualTo("听涛路88号锦绣花园3-2-501");
    assertThat(home.text(formal.from(3).withCommunity().inChinese()))
        .isEqualTo("听雨街道青禾社区听涛路88号锦绣花园三号楼二单元501室");
  }

  @Test
  void addresses_withoutStreet_skipIt() {
    Community last = division.communities().get(39);

    String text = Address.onRoad(last, "听涛路", 1).text(AddressStyle.FORMAL.withCommunity());

    assertThat(text).isEqualTo("沧云省望泽市拂晓区渡口社区听涛路1号");
  }

  @Test
  void confusions_changeOneCharacter() {
    Draw draw = Draw.of(1, "confusions");

    assertThat(confusions.sound(draw, "张伟")).isPresent().get().isNotEqualTo("张伟");
    assertThat(confusions.look(draw, "己")).contains("已");
    assertThat(confusions.sound(draw, "𬱖")).isEqualTo(Optional.empty());
    assertThat(confusions.traditional("张国华𬱖")).isEqualTo("張國華𬱖");
  }

  @Test
  void dates_withErrors_stayDates() {
    for (int seed = 0; seed < 20; seed++) {
      DateErrors errors = new DateErrors(new Planter(Draw.of(seed, "dates")));
      for (LocalDate day = LocalDate.of(1999, 12, 1);
          day.isBefore(LocalDate.of(2001, 2, 1));
          day = day.plusDays(1)) {
        LocalDate date = day;
        errors
            .written(date)
            .ifPresent(
                written -> assertThat(Math.abs(written.getYear() - date.getYear())).isIn(0, 10));
      }
    }
  }

  @Test
  void weighted_followsItsWeights() {
    Weighted<String> weighted = Weighted.of(List.of("a", "b"), s -> s.equals("a") ? 3 : 1);
    Draw draw = Draw.of(9, "weighted");
    int a = 0;
    for (int i = 0; i < 10_000; i++) {
      a += weighted.pick(draw).equals("a") ? 1 : 0;
    }

    // 7,500 with a standard deviation of 43
    assertThat(a).isBetween(7_280, 7_720);
  }

  @Test
  void draws_ofTwoStages_differ() {
    Draw one = Draw.of(42, "people");
    Draw other = Draw.of(42, "places");

    assertThat(one.unit()).isNotEqualTo(other.unit());
  }
}
