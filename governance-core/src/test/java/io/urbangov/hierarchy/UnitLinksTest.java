package io.urbangov.hierarchy;

import static io.urbangov.hierarchy.LinkType.ENFORCES;
import static io.urbangov.hierarchy.LinkType.SERVES;
import static io.urbangov.hierarchy.LinkType.SUPERVISES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.Rejection;
import io.urbangov.load.Csv;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitLinksTest {

  // Departments come in a tree of their own, beside the divisions.
  private static final Hierarchy CITY =
      Hierarchy.load(
              Rows.parse(
                  """
                  01 历下区 区 -
                  0101 智远街道 街道 01
                  010101 盛福社区 社区 0101
                  0102 姚家街道 街道 01
                  010201 丁家社区 社区 0102
                  D1 城市管理局 部门 -
                  D11 智远执法队 部门 D1
                  D2 司法局 部门 -
                  D3 卫生健康局 部门 -
                  """))
          .hierarchy();

  private static final String TABLE =
      """
      department,type,unit,matter
      D1,执法,01,市容
      D11,执法,0101,市容
      D1,ENFORCES,01,油烟
      D3,serves,01,
      D3,服务,010101,义诊
      D2,监督,D1,
      D2,监督,010201,油烟
      """;

  private static UnitLinks links() {
    LoadedLinks loaded = UnitLinks.load(CITY, Csv.of("links.csv", new StringReader(TABLE)));
    assertThat(loaded.rejections()).isEmpty();
    return loaded.links();
  }

  private static int rank(String code) {
    return CITY.find(code).orElseThrow();
  }

  private static UnitLink link(String department, LinkType type, String unit, String matter) {
    return new UnitLink(rank(department), type, rank(unit), matter);
  }

  @Test
  void holdingAt_nearestOfTheSameMatterOverrides() {
    assertThat(links().holdingAt(rank("010101"), ENFORCES))
        .containsExactly(link("D11", ENFORCES, "0101", "市容"), link("D1", ENFORCES, "01", "油烟"));
    assertThat(links().holdingAt(rank("010201"), ENFORCES))
        .containsExactly(link("D1", ENFORCES, "01", "市容"), link("D1", ENFORCES, "01", "油烟"));
  }

  @Test
  void holdingAt_linkAboutEverything_staysBesideOneAboutAMatter() {
    assertThat(links().holdingAt(rank("010101"), SERVES))
        .containsExactly(link("D3", SERVES, "010101", "义诊"), link("D3", SERVES, "01", ""));
    assertThat(links().holdingAt(rank("D3"), SERVES)).isEmpty();
  }

  @Test
  void reachOf_leavesOutWhatIsOverridden() {
    assertThat(links().reachOf(rank("D11"), ENFORCES))
        .containsExactly(rank("0101"), rank("010101"));
    assertThat(links().reachOf(rank("D1"), ENFORCES)).hasSize(5); // 油烟 holds everywhere
    UnitLinks one =
        UnitLinks.of(CITY, links().links().stream().filter(UnitLinksTest::cleanliness).toList());
    assertThat(one.reachOf(rank("D1"), ENFORCES))
        .containsExactly(rank("01"), rank("0102"), rank("010201"));
  }

  private static boolean cleanliness(UnitLink link) {
    return link.matter().equals("市容");
  }

  @Test
  void enforcementAt_findsSupervisionOfTheDepartmentAndOfTheUnit() {
    UnitLink ofDepartment = link("D2", SUPERVISES, "D1", "");
    assertThat(links().enforcementAt(rank("010201")))
        .containsExactly(
            new Enforcement(link("D1", ENFORCES, "01", "市容"), List.of(ofDepartment)),
            new Enforcement(
                link("D1", ENFORCES, "01", "油烟"),
                List.of(link("D2", SUPERVISES, "010201", "油烟"), ofDepartment)));
    // D11 is below D1, whose supervision it inherits.
    assertThat(links().enforcementAt(rank("010101")).get(0).supervision())
        .containsExactly(ofDepartment);
  }

  @Test
  void load_badRows_areRejectedWithTheirLine() {
    String table =
        TABLE
            + """
            D1,执法,01,市容
            D9,执法,01,
            ,执法,01,
            D1,管,01,
            D1,,01,
            D1,执法,99,
            D1,执法,,
            D1,执法
            """;
    LoadedLinks loaded = UnitLinks.load(CITY, Csv.of("links.csv", new StringReader(table)));
    assertThat(loaded.rejections())
        .extracting(r -> r.line() + " " + r.code())
        .containsExactly(
            "9 link.duplicate",
            "10 department.unknown",
            "11 department.missing",
            "12 type.unknown",
            "13 type.missing",
            "14 unit.unknown",
            "15 unit.missing",
            "16 row.columns");
    assertThat(loaded.rejections())
        .extracting(Rejection::message)
        .contains("type must be known", "unit must not be missing");
    assertThat(loaded.links().links()).hasSize(7);
  }

  @Test
  void of_wrongRank_isRefused() {
    UnitLink wrong = new UnitLink(0, SERVES, 9, "");
    assertThatIllegalArgumentException().isThrownBy(() -> UnitLinks.of(CITY, List.of(wrong)));
    assertThatIllegalArgumentException().isThrownBy(() -> links().holdingAt(9, SERVES));
    assertThatIllegalArgumentException().isThrownBy(() -> links().of(-1));
  }

  @Test
  void type_readsBothScripts() {
    assertThat(LinkType.parse(" Supervises ")).hasValue(SUPERVISES);
    assertThat(LinkType.parse("监督")).hasValue(SUPERVISES);
    assertThat(LinkType.parse("监管")).isEmpty();
  }

  /** A link holds if no link of its type and matter lies between it and the unit. */
  @Test
  void holdingAndReach_agreeWithTheRuleAsItIsSaid() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Hierarchy hierarchy = Hierarchy.load(Rows.random(30, random)).hierarchy();
      List<UnitLink> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        LinkType type = List.of(LinkType.values()).get(random.nextInt(3));
        String matter = random.nextBoolean() ? "" : "m" + random.nextInt(2);
        all.add(new UnitLink(random.nextInt(6), type, random.nextInt(30), matter));
      }
      UnitLinks links = UnitLinks.of(hierarchy, all);
      for (LinkType type : LinkType.values()) {
        boolean[][] holds = new boolean[6][30];
        for (int unit = 0; unit < 30; unit++) {
          List<UnitLink> naive = naive(hierarchy, links.links(), unit, type);
          assertThat(links.holdingAt(unit, type))
              .as("seed " + seed)
              .containsExactlyInAnyOrderElementsOf(naive);
          for (UnitLink link : naive) {
            holds[link.department()][unit] = true;
          }
        }
        for (int department = 0; department < 6; department++) {
          boolean[] row = holds[department];
          assertThat(links.reachOf(department, type))
              .as("seed " + seed)
              .containsExactly(IntStream.range(0, 30).filter(unit -> row[unit]).toArray());
        }
      }
    }
  }

  private static List<UnitLink> naive(
      Hierarchy hierarchy, List<UnitLink> links, int unit, LinkType type) {
    return links.stream()
        .filter(link -> link.type() == type && hierarchy.isAncestor(link.unit(), unit))
        .filter(
            link ->
                links.stream()
                    .noneMatch(
                        other ->
                            other.type() == type
                                && other.matter().equals(link.matter())
                                && other.unit() != link.unit()
                                && hierarchy.isAncestor(link.unit(), other.unit())
                                && hierarchy.isAncestor(other.unit(), unit)))
        .toList();
  }
}
