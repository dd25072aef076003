package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.urbangov.Rejection;
import io.urbangov.load.Csv;
import io.urbangov.load.JsonLines;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyLoaderTest {

  private static Csv csv(String name, String text) {
    return Csv.of(name, new StringReader(text));
  }

  private static List<String> told(LoadedHierarchy loaded) {
    return loaded.rejections().stream()
        .map(r -> r.source() + ":" + r.line() + " " + r.code())
        .toList();
  }

  @Test
  void read_severalTables_tellsSourceAndLine() {
    UnitColumns columns = UnitColumns.standard();
    LoadedHierarchy loaded =
        Hierarchy.loader()
            .read(
                csv("villages.csv", "CODE,name,street\n9,\"甲\n村\",7\n9,乙村,7\n8,丙村,6\n5,丁村\n"),
                columns.everyLevel("村").parent("street"))
            .read(csv("streets.csv", "code,name\n7,城关镇\n"), columns.everyLevel("镇"))
            .build();
    assertThat(told(loaded))
        .containsExactly(
            "villages.csv:4 code.duplicate", // the record before spans lines 2 and 3
            "villages.csv:5 parent.unknown",
            "villages.csv:6 row.columns");
    assertThat(loaded.hierarchy().unit(0)).isEqualTo(new Unit("7", "城关镇", "镇", null));
    assertThat(loaded.hierarchy().unit(1)).isEqualTo(new Unit("9", "甲\n村", "村", "7"));
  }

  @Test
  void read_namedColumnThatIsAbsent_leavesTheTableOut() {
    LoadedHierarchy loaded =
        Hierarchy.loader()
            .read(csv("u.csv", "code,name\n7,城关镇\n"), UnitColumns.standard().parent("streetCode"))
            .build();
    assertThat(told(loaded)).containsExactly("u.csv:1 header.missing");
    assertThat(loaded.hierarchy().size()).isZero();
  }

  /** The rows of JSON Lines need not have the same keys. */
  @Test
  void read_jsonLines_takesEachRowsOwnColumns() {
    String lines =
        """
        {"dept_id": 100, "dept_name": "市城管局"}
        {"dept_name": "执法一队", "dept_id": 101, "parent_id": 100, "kind": "队"}
        """;
    Hierarchy hierarchy =
        Hierarchy.loader()
            .read(
                JsonLines.of("depts.jsonl", new StringReader(lines)),
                UnitColumns.standard()
                    .code("dept_id")
                    .name("dept_name")
                    .parent("parent_id")
                    .level("kind"))
            .build()
            .hierarchy();
    assertThat(hierarchy.unit(1)).isEqualTo(new Unit("101", "执法一队", "队", "100"));
    assertThat(hierarchy.level(0)).isEmpty();
  }

  @Test
  void id_isNeitherCodeNorName() {
    LoadedHierarchy loaded =
        Hierarchy.loader()
            .read(
                csv("u.csv", "id,code,name,parent\nA,2,甲,\nB,1,乙,2\nA,3,丙,\n,A,丁,\n,4,戊,2\n"),
                UnitColumns.standard())
            .build();
    Hierarchy hierarchy = loaded.hierarchy();
    // A unit without an id has its code for an id, and A is taken.
    assertThat(told(loaded)).containsExactly("u.csv:4 id.duplicate", "u.csv:5 id.duplicate");
    assertThat(hierarchy.unit(0)).isEqualTo(new Unit("A", "2", "甲", "", null));
    assertThat(hierarchy.findById("B")).hasValue(hierarchy.find("1").orElseThrow());
    assertThat(hierarchy.findById("4")).hasValue(hierarchy.find("4").orElseThrow());
    assertThat(hierarchy.findById("2")).isEmpty();
    assertThat(hierarchy.find("A")).isEmpty();
  }

  @Test
  void parentsAreIds_followsIds() {
    LoadedHierarchy loaded =
        Hierarchy.loader()
            .parentsAreIds()
            .read(
                csv("u.csv", "id,code,name,parent\n1,X,甲,\n2,Y,乙,1\n3,1,丙,2\n4,Z,丁,Y\n"),
                UnitColumns.standard())
            .build();
    assertThat(told(loaded)).containsExactly("u.csv:5 parent.unknown");
    assertThat(loaded.rejections().get(0).message())
        .isEqualTo("parent must be the id of an accepted unit");
    Hierarchy hierarchy = loaded.hierarchy();
    assertThat(hierarchy.ancestors(hierarchy.find("1").orElseThrow())).containsExactly(1, 0);
  }

  @Test
  void levels_declared_mayBeSkippedButNotTurnedRound() {
    LoadedHierarchy loaded =
        Hierarchy.loader()
            .levels("市", "街道", "社区", "网格")
            .read(
                csv(
                    "u.csv",
                    "code,name,level,parent\n"
                        + "1,城市,市,\n"
                        + "11,没有街道的社区,社区,1\n" // 市—社区—网格
                        + "111,网格,网格,11\n"
                        + "12,街道,街道,11\n" // below a community
                        + "121,社区,社区,12\n" // below a unit that is rejected
                        + "13,社区,社区,11\n" // below its own kind
                        + "14,部门,部门,1\n"
                        + "15,无级,,1\n"),
                UnitColumns.standard())
            .build();
    assertThat(told(loaded))
        .containsExactly(
            "u.csv:5 level.order",
            "u.csv:6 parent.unknown",
            "u.csv:7 level.order",
            "u.csv:8 level.unknown",
            "u.csv:9 level.missing");
    assertThat(loaded.hierarchy().size()).isEqualTo(3);
  }

  @Test
  void levels_beyondWhatACharCounts_areRejected() {
    HierarchyLoader loader = Hierarchy.loader();
    int n = LevelNames.LIMIT + 1;
    IntStream.range(0, n)
        .forEach(i -> loader.add(new UnitRow("u", i + 1, "c" + i, "名", "L" + i, null)));
    loader.add(new UnitRow("u", n + 1, "known", "名", "L0", null));
    LoadedHierarchy loaded = loader.build();
    assertThat(loaded.rejections())
        .containsExactly(new Rejection("u", n, "level.excess", LevelNames.RULE));
    assertThat(loaded.hierarchy().level(loaded.hierarchy().find("c65535").orElseThrow()))
        .isEqualTo("L65535");
  }

  @Test
  void wrongUse_isRefused() {
    HierarchyLoader loader = Hierarchy.loader();
    assertThatIllegalArgumentException().isThrownBy(() -> loader.levels("市", "市"));
    assertThatIllegalArgumentException().isThrownBy(loader::levels);
    loader.add(new UnitRow("u", 1, "c", "名", null, null));
    assertThatIllegalStateException().isThrownBy(() -> loader.levels("市"));
    loader.build();
    assertThatIllegalStateException().isThrownBy(loader::build);
    assertThatIllegalStateException()
        .isThrownBy(() -> loader.add(new UnitRow("u", 2, "d", "名", null, null)));
  }
}
