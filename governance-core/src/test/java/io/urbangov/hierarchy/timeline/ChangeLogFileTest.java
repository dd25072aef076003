package io.urbangov.hierarchy.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import io.urbangov.load.Csv;
import io.urbangov.load.JsonLines;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogFileTest {

  private static final String LOG =
      """
      entry,date,recorded,corrects,change,unit,code,name,level,parent,into,reason
      1,2020-01-01,,,create,A,510116,双流区,区,,,
      2,2020-01-01,,,create,b,510116001,"𠮷祥""街道"", 东",街道,A,,
      3,2020-02-01,2020-02-29T23:59:59.000000001Z,,create,c,510116002,东升街道,,A,,川民政〔2020〕1号
      5,2020-02-01,2020-03-02T00:00:00Z,4,split,b,,,,,b=0.1;c=0.9,
      4,2020-02-01,2020-03-01T00:00:00Z,,boundary,b,,,,,c=0.30000000000000004,街道拆分
      """
          .replace("\n", "\r\n");

  private static LoadedTimeline load(String csv) {
    return HierarchyTimeline.load(Csv.of("log", new StringReader(csv)));
  }

  private static String written(HierarchyTimeline timeline) {
    StringWriter out = new StringWriter();
    timeline.write(out);
    return out.toString();
  }

  @Test
  void write_isReadAgain() {
    LoadedTimeline loaded = load(LOG);
    assertThat(loaded.rejections()).isEmpty();
    String written = written(loaded.timeline());
    assertThat(load(written).timeline().entries()).isEqualTo(loaded.timeline().entries());
    assertThat(written.lines()).containsExactlyInAnyOrderElementsOf(LOG.lines().toList());
  }

  @Test
  void read_chineseWordsAndDates_areTheSame() {
    String csv =
        """
        change,unit,date,name,code,entry,recorded
        设立,A,2020年1月1日,甲区,1,一,2020-01-01 08:00+08:00
        更名,A,2020/2/1,乙区,,二,2020-02-01T08:00:00+08:00
        """;
    LoadedTimeline loaded = load(csv);
    assertThat(loaded.rejections()).isEmpty();
    assertThat(loaded.timeline().entries().get(1))
        .isEqualTo(
            ChangeEntry.of("二", LocalDate.of(2020, 2, 1), new Change.Rename("A", "乙区"))
                .recorded(Instant.parse("2020-02-01T00:00:00Z")));
  }

  @Test
  void read_jsonLines_worksAsWell() {
    String json =
        "{\"entry\":\"1\",\"date\":\"2020-01-01\",\"change\":\"create\",\"unit\":\"a\","
            + "\"code\":\"1\",\"name\":\"甲\"}";
    LoadedTimeline loaded = HierarchyTimeline.load(JsonLines.of("log", new StringReader(json)));
    assertThat(loaded.rejections()).isEmpty();
    assertThat(loaded.timeline().entries()).hasSize(1);
  }

  @Test
  void read_severalSources_areOneLog() {
    String other =
        "entry,date,change,unit,name\n9,2020-05-01,rename,A,新区\n8,2020-05-01,rename,A,\n";
    LoadedTimeline loaded =
        HierarchyTimeline.load(
            Csv.of("later", new StringReader(other)), Csv.of("log", new StringReader(LOG)));
    assertThat(loaded.timeline().history("A")).hasSize(4);
    assertThat(loaded.rejections())
        .extracting(r -> r.source() + r.line() + r.code() + ", " + r.message())
        .containsExactly("later3name.missing, name must not be missing");
  }

  @Test
  void read_missingColumn_isOneRejection() {
    assertThat(load("entry,date,unit\n1,2020-01-01,a\n").rejections())
        .extracting(r -> r.line() + r.code())
        .containsExactly("1header.missing");
  }

  @Test
  void save_replacesTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("log.csv");
    Files.writeString(file, "old");
    HierarchyTimeline timeline = load(LOG).timeline();
    timeline.save(file);
    assertThat(HierarchyTimeline.load(Csv.of(file)).timeline().entries())
        .isEqualTo(timeline.entries());
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThatThrownBy(() -> timeline.save(folder.resolve("none/log.csv")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none");
  }

  @Test
  void startingWith_aHierarchy_beginsWithItsUnits() {
    Hierarchy today =
        Hierarchy.load(
                List.of(
                    new UnitRow("x", 1, "1", "甲市", "市", null),
                    new UnitRow("x", 2, "12", "乙区", "区", "1")))
            .hierarchy();
    LocalDate start = LocalDate.of(2020, 1, 1);
    HierarchyTimeline timeline =
        HierarchyTimeline.startingWith(today, start)
            .with(
                List.of(
                    ChangeEntry.of("n", LocalDate.of(2021, 1, 1), new Change.Rename("12", "丙区"))));
    assertThat(Logs.shown(timeline.asOf(start))).isEqualTo("1:甲市(12:乙区)");
    assertThat(Logs.shown(timeline.asOf(LocalDate.of(2021, 1, 1)))).isEqualTo("1:甲市(12:丙区)");
  }
}
