package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** China's public list of 2023-06; counts and facts from its own documentation. */
class ChinaDivisionTest {

  private static final Path DATA = Path.of(System.getProperty("governance.data", ""), "division");

  @Test
  void load_allOfChina_rejectsNothing() {
    assumeTrue(Files.isDirectory(DATA), "data not found, skipped");
    List<UnitRow> rows = new ArrayList<>();
    read("villages", rows);
    read("streets", rows);
    read("areas", rows);
    read("cities", rows);
    read("provinces", rows);
    LoadedHierarchy loaded = Hierarchy.load(rows);
    assertThat(loaded.rejections()).isEmpty();
    Hierarchy china = loaded.hierarchy();
    assertThat(china.size()).isEqualTo(665_276);
    assertThat(china.roots()).hasSize(31);
    assertThat(count(china, "cities")).isEqualTo(342);
    assertThat(count(china, "areas")).isEqualTo(2_978);
    assertThat(count(china, "streets")).isEqualTo(41_352);
    assertThat(count(china, "villages")).isEqualTo(620_573);
    assertThat(mostChildrenOfAStreet(china)).isEqualTo(170);
    assertThat(china.findByName("城关镇")).hasSize(88);
    int village = china.find("320508019044").orElseThrow();
    assertThat(china.findByName("江苏省", "苏州市", "姑苏区", "金阊街道", china.name(village)))
        .containsExactly(village);
  }

  private static long mostChildrenOfAStreet(Hierarchy china) {
    long most = 0;
    for (int rank = 0; rank < china.size(); rank++) {
      most =
          china.level(rank).equals("streets") ? Math.max(most, china.children(rank).length) : most;
    }
    return most;
  }

  private static long count(Hierarchy china, String level) {
    long[] own = new long[china.size()];
    for (int rank = 0; rank < own.length; rank++) {
      own[rank] = china.level(rank).equals(level) ? 1 : 0;
    }
    long[] total = china.rollUp(own);
    long sum = 0;
    for (int root : china.roots()) {
      sum += total[root];
    }
    return sum;
  }

  /** The first three columns are code, name and parent; provinces have no parent. */
  private static void read(String level, List<UnitRow> rows) {
    try (Stream<String> lines = Files.lines(DATA.resolve(level + ".csv"))) {
      lines
          .skip(1)
          .forEach(
              line -> {
                String[] v = line.replace("\"", "").split(",", -1);
                String parent = v.length > 2 ? v[2] : null;
                rows.add(new UnitRow(level, rows.size() + 2, v[0], v[1], level, parent));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
