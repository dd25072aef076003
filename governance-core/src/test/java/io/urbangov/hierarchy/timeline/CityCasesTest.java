package io.urbangov.hierarchy.timeline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.hierarchy.Hierarchy;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What cities do: the kinds of change are those of public notices, such as 双流县 becoming 双流区 in
 * 2015, with the shares and the small units made up.
 */
class CityCasesTest {

  private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2030, 1, 1);

  private static final HierarchyTimeline CITY =
      Logs.timeline(
          """
          1 2010-01-01 create cd code=510100 name=成都市 level=市
          2 2010-01-01 create sl code=510122 name=双流县 level=县 parent=cd
          3 2010-01-01 create t1 code=510122101 name=甲镇 level=镇 parent=sl
          4 2010-01-01 create t2 code=510122201 name=乙乡 level=乡 parent=sl
          5 2010-01-01 create v1 code=510122101001 name=一社区 level=社区 parent=t1
          6 2010-01-01 create v2 code=510122201001 name=二村 level=村 parent=t2
          7 2010-01-01 create v3 code=510122201002 name=三村 level=村 parent=t2
          8 2010-01-01 create g1 code=51012210100101 name=第一网格 level=网格 parent=v1
          9 2010-01-01 create g2 code=51012210100102 name=第二网格 level=网格 parent=v1
          10 2015-12-03 recode sl code=510116 reason=撤县设区
          11 2015-12-03 rename sl name=双流区 reason=撤县设区
          12 2015-12-03 relevel sl level=区 reason=撤县设区
          13 2019-12-20 merge t2 into=t1 reason=撤乡并镇
          14 2021-03-01 create s1 code=510116002 name=丙街道 level=街道 parent=sl
          15 2021-03-01 split t1 into=t1=0.75;s1=0.25 reason=街道拆分
          16 2021-06-01 reparent v2 parent=s1 reason=社区划归另一街道
          17 2022-01-01 boundary g1 into=g2=0.1 reason=网格边界调整
          """);

  private static String name(Hierarchy hierarchy, String code) {
    return hierarchy.name(hierarchy.find(code).orElseThrow());
  }

  private static String above(String unit, LocalDate date) {
    Hierarchy then = CITY.asOf(date);
    return then.id(then.parent(then.findById(unit).orElseThrow()));
  }

  @Test
  void countyBecomesDistrict_isTheSameUnit() {
    Hierarchy county = CITY.asOf(LocalDate.of(2015, 12, 2));
    Hierarchy district = CITY.asOf(LocalDate.of(2015, 12, 3));
    assertThat(name(county, "510122")).isEqualTo("双流县");
    assertThat(county.find("510116")).isEmpty();
    assertThat(name(district, "510116")).isEqualTo("双流区");
    assertThat(district.level(district.find("510116").orElseThrow())).isEqualTo("区");
    assertThat(district.find("510122")).isEmpty();
    assertThat(CITY.project(Map.of("sl", 100.0), BEFORE, AFTER).units())
        .containsExactly(entry("sl", 100.0));
    assertThat(CITY.history("sl").stream().map(ChangeEntry::reason).distinct()).contains("撤县设区");
  }

  @Test
  void townshipMergesIntoTown_villagesGoAlong() {
    assertThat(above("v3", LocalDate.of(2019, 12, 19))).isEqualTo("t2");
    assertThat(above("v3", LocalDate.of(2019, 12, 20))).isEqualTo("t1");
    assertThat(CITY.asOf(LocalDate.of(2019, 12, 20)).findById("t2")).isEmpty();
  }

  @Test
  void townIsSplit_figuresAreDividedByShare() {
    Projection after = CITY.project(Map.of("t1", 300.0, "t2", 100.0), BEFORE, AFTER);
    assertThat(after.units()).containsExactly(entry("s1", 100.0), entry("t1", 300.0));
    assertThat(after.unattributable()).isEmpty();
  }

  @Test
  void communityGoesToAnotherStreet_keepsItsFigures() {
    assertThat(above("v2", LocalDate.of(2021, 5, 31))).isEqualTo("t1");
    assertThat(above("v2", LocalDate.of(2021, 6, 1))).isEqualTo("s1");
    assertThat(CITY.project(Map.of("v2", 7.0), BEFORE, AFTER).units())
        .containsExactly(entry("v2", 7.0));
  }

  @Test
  void gridBoundaryMoves_partOfTheFiguresGoesOver() {
    Projection after = CITY.project(Map.of("g1", 50.0, "g2", 10.0), BEFORE, AFTER);
    assertThat(after.units().get("g1")).isEqualTo(45, within(1e-12));
    assertThat(after.units().get("g2")).isEqualTo(15, within(1e-12));
  }

  @Test
  void lineage_namesEachStepWithDayShareAndReason() {
    Lineage street = CITY.lineage("s1");
    assertThat(street.successors()).isEmpty();
    assertThat(street.predecessors())
        .extracting(LineageLink::from, LineageLink::share, LineageLink::date, LineageLink::reason)
        .containsExactly(
            tuple("t1", 0.25, LocalDate.of(2021, 3, 1), "街道拆分"),
            tuple("t2", 1.0, LocalDate.of(2019, 12, 20), "撤乡并镇"));
    assertThat(CITY.lineage("t2").successors())
        .extracting(LineageLink::to)
        .containsExactly("t1", "s1");
  }
}
