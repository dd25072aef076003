package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HierarchyLoadTest {

  @Test
  void load_everyKindOfBadRow_isRejectedWithItsLine() {
    LoadedHierarchy loaded =
        Hierarchy.load(
            Rows.parse(
                """
                below2 二 L below1
                below1 一 L lost
                lost 丢 L nowhere
                root 根 L -
                - 无 L root
                root 重 L -
                noname - L root
                child 子 L noname
                a 甲 L b
                b 乙 L c
                c 丙 L a
                d 丁 L c
                self 己 L self
                good 好 - root
                """));
    assertThat(loaded.rejections())
        .extracting(r -> r.line() + " " + r.code())
        .containsExactly(
            "2 parent.unknown",
            "3 parent.unknown",
            "4 parent.unknown",
            "6 code.missing",
            "7 code.duplicate",
            "8 name.missing",
            "9 parent.unknown",
            "10 parent.cycle",
            "11 parent.cycle",
            "12 parent.cycle",
            "13 parent.cycle",
            "14 parent.cycle");
    Hierarchy hierarchy = loaded.hierarchy();
    assertThat(hierarchy.size()).isEqualTo(2);
    assertThat(hierarchy.unit(0)).isEqualTo(new Unit("root", "根", "L", null));
    assertThat(hierarchy.unit(1)).isEqualTo(new Unit("good", "好", "", "root"));
  }

  @Test
  void load_messages_nameTheRuleAndNoValue() {
    List<Rejection> rejections =
        Hierarchy.load(Rows.parse("x 秘密 L nowhere\n- 秘密 L -")).rejections();
    assertThat(rejections)
        .containsExactly(
            new Rejection(
                "units.csv", 2, "parent.unknown", "parent must be the code of an accepted unit"),
            new Rejection("units.csv", 3, "code.missing", "code must not be missing"));
  }

  @Test
  void load_rejectedRow_doesNotTakeItsCode() {
    LoadedHierarchy loaded = Hierarchy.load(Rows.parse("a - L -\na 甲 L -"));
    assertThat(loaded.hierarchy().name(0)).isEqualTo("甲");
    assertThat(loaded.rejections()).extracting(Rejection::code).containsExactly("name.missing");
  }

  @Test
  void load_blankValues_countAsMissing() {
    UnitRow row = new UnitRow("units.csv", 2, " a ", "\u3000甲\u3000", "\u3000", " ");
    Hierarchy hierarchy = Hierarchy.load(List.of(row)).hierarchy();
    assertThat(hierarchy.unit(0)).isEqualTo(new Unit("a", "甲", "", null));
  }

  @Test
  void load_nothing_isEmpty() {
    Hierarchy hierarchy = Hierarchy.load(List.of()).hierarchy();
    assertThat(hierarchy.size()).isZero();
    assertThat(hierarchy.roots()).isEmpty();
    assertThat(hierarchy.find("a")).isEmpty();
    assertThat(hierarchy.rollUp(new long[0])).isEmpty();
  }

  @Test
  void load_chainOfAMillion_doesNotOverflowTheStack() {
    int n = 1_000_000;
    List<UnitRow> rows = new ArrayList<>(2 * n);
    for (int i = 0; i < n; i++) {
      rows.add(new UnitRow("chain", i + 1, "c" + i, "n", "L", i == 0 ? null : "c" + (i - 1)));
    }
    for (int i = 0; i < n; i++) {
      rows.add(new UnitRow("ring", i + 1, "r" + i, "n", "L", "r" + (i + 1) % n));
    }
    LoadedHierarchy loaded = Hierarchy.load(rows);
    assertThat(loaded.hierarchy().size()).isEqualTo(n);
    assertThat(loaded.hierarchy().depth(n - 1)).isEqualTo(n - 1);
    assertThat(loaded.hierarchy().lca(n - 1, 0)).hasValue(0);
    assertThat(loaded.rejections()).hasSize(n);
  }

  @Test
  void load_randomDamage_acceptsOrRejectsEachRowOnce() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<UnitRow> rows = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String code = random.nextInt(20) == 0 ? null : "u" + random.nextInt(80);
        String parent = random.nextInt(4) == 0 ? null : "u" + random.nextInt(90);
        rows.add(new UnitRow("s", i + 1, code, random.nextInt(20) == 0 ? "" : "n", "L", parent));
      }
      LoadedHierarchy loaded = Hierarchy.load(rows);
      assertThat(loaded.hierarchy().size() + loaded.rejections().size())
          .as("seed " + seed)
          .isEqualTo(100);
      assertThat(loaded.rejections().stream().map(Rejection::line).distinct().count())
          .as("seed " + seed)
          .isEqualTo(loaded.rejections().size());
    }
  }
}
