package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Rejection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables with everything wrong, against a loader that is too simple to be wrong. */
class DirtyTablesTest {

  private static final List<String> LEVELS = List.of("市", "区", "街道", "社区", "网格");

  @Test
  void load_randomDamage_isThatOfTheNaiveLoader() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<UnitRow> rows = table(random, 60);
      boolean declared = seed % 2 == 0;
      HierarchyLoader loader = Hierarchy.loader();
      if (declared) {
        loader.levels(LEVELS.toArray(String[]::new));
      }
      rows.forEach(loader::add);
      LoadedHierarchy loaded = loader.build();
      NaiveLoader naive = new NaiveLoader(rows, declared ? LEVELS : null);
      Map<Long, String> codes = new TreeMap<>();
      loaded.rejections().forEach(r -> codes.put(r.line(), r.code()));
      assertThat(codes).as("seed " + seed).isEqualTo(naive.rejected);
      assertThat(loaded.rejections()).hasSize(naive.rejected.size());
      assertThat(loaded.rejections())
          .isSortedAccordingTo((a, b) -> Long.compare(a.line(), b.line()));
      assertSame("seed " + seed, loaded.hierarchy(), naive.accepted);
    }
  }

  private static void assertSame(String what, Hierarchy hierarchy, Map<String, UnitRow> accepted) {
    assertThat(hierarchy.size()).as(what).isEqualTo(accepted.size());
    for (UnitRow row : accepted.values()) {
      String code = String.valueOf(row.code());
      int rank = hierarchy.find(code).orElseThrow();
      assertThat(hierarchy.unit(rank))
          .as(what)
          .isEqualTo(
              new Unit(
                  row.id() == null ? code : row.id(),
                  code,
                  String.valueOf(row.name()),
                  row.level() == null ? "" : row.level(),
                  row.parent()));
      assertThat(hierarchy.findById(hierarchy.id(rank))).as(what).hasValue(rank);
    }
  }

  /** Missing and repeated codes and ids, parents that are nowhere, cycles, wrong levels. */
  private static List<UnitRow> table(Random random, int n) {
    List<UnitRow> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int level = random.nextInt(LEVELS.size() + 1);
      rows.add(
          new UnitRow(
              "units.csv",
              i + 2,
              random.nextInt(6) == 0 ? code(random, n) : null,
              random.nextInt(20) == 0 ? null : i < n / 2 ? "u" + i : code(random, n),
              random.nextInt(20) == 0 ? " " : "n" + random.nextInt(9),
              random.nextInt(15) == 0 ? null : level == LEVELS.size() ? "村" : LEVELS.get(level),
              random.nextInt(3) == 0 ? null : code(random, n)));
    }
    return rows;
  }

  /** Digits alone, and others. */
  private static String code(Random random, int n) {
    return (random.nextBoolean() ? "u" : "10") + random.nextInt(n / 2 + 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1000})
  void cycle_ofAnyLength_isRejectedWholeAndNothingElse(int length) {
    List<UnitRow> rows = new ArrayList<>(Rows.parse("top 上 L -\nleaf 下 L top"));
    for (int i = 0; i < length; i++) {
      rows.add(row(i + 4, "c" + i, "c" + (i + 1) % length));
    }
    rows.add(row(length + 4, "below", "c0"));
    LoadedHierarchy loaded = Hierarchy.load(rows);
    assertThat(loaded.hierarchy().size()).isEqualTo(2);
    assertThat(loaded.rejections()).hasSize(length + 1);
    assertThat(loaded.rejections()).extracting(Rejection::code).containsOnly("parent.cycle");
  }

  private static UnitRow row(long line, String code, @Nullable String parent) {
    return new UnitRow("units.csv", line, code, "名", "L", parent);
  }

  @Test
  void load_anyOrderOfRowsThatDiffer_isTheSame() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<UnitRow> rows = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        String parent = random.nextInt(3) == 0 ? null : "u" + random.nextInt(100);
        rows.add(row(i + 2, "u" + i, parent));
      }
      LoadedHierarchy first = Hierarchy.load(rows);
      Collections.shuffle(rows, random);
      LoadedHierarchy second = Hierarchy.load(rows);
      assertThat(second.rejections())
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(first.rejections());
      assertThat(units(second.hierarchy())).as("seed " + seed).isEqualTo(units(first.hierarchy()));
    }
  }

  private static List<Unit> units(Hierarchy hierarchy) {
    List<Unit> units = new ArrayList<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      units.add(hierarchy.unit(rank));
    }
    return units;
  }
}
