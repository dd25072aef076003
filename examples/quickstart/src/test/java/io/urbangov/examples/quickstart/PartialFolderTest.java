package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file is optional. */
class PartialFolderTest {

  @TempDir private Path folder = Path.of("");

  static List<String> files() {
    return Folders.HANDMADE;
  }

  @ParameterizedTest
  @MethodSource("files")
  void folder_withoutAFile_isFused(String file) {
    Results results = Run.fuse(Folders.handmade(folder.resolve("in"), file), folder);

    assertThat(results.lines("rejections.csv", "source")).doesNotContain(file);
    assertThat(results.rows("entities.csv")).isNotEmpty();
    assertThat(results.rows("assignments.csv")).hasSameSizeAs(results.rows("entities.csv"));
  }

  @Test
  void folder_thatIsEmpty_givesHeaders() {
    Results results = Run.fuse(Folders.write(folder.resolve("in"), "readme.txt", "text"), folder);

    for (String file : Results.FILES) {
      assertThat(results.text(file).lines()).as(file).hasSize(1);
    }
  }

  @Test
  void folder_withNothingToRead_isSaidToHaveNothing() {
    Run run = Run.of("in=" + folder, "crs=WGS84");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("no file can be used");
  }

  @Test
  void folder_withOddNames_saysSo() throws IOException {
    Path in = Folders.write(folder.resolve("in"), "persons-a.csv", "id,name\n1,陈大明\n");
    Folders.write(in, "persons-a:b.csv", "id,name\n1,李小红\n");
    Folders.write(in, "PERSONS-c.CSV", "id,name\n1,王小明\n");
    Files.createDirectory(in.resolve("persons-d.csv"));
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("rejections.csv", "source", "line", "code"))
        .containsExactly(
            "PERSONS-c.CSV 0 file.unknown",
            "persons-a:b.csv 0 file.unknown",
            "persons-d.csv 0 file.unreadable");
    assertThat(results.groups("PERSON")).isEqualTo("a:1");
  }

  @Test
  void folder_ofUnitsAlone_hasItsRejections() {
    Results results = Run.fuse(only("units.csv"), folder);

    assertThat(results.rows("entities.csv")).isEmpty();
    assertThat(results.lines("rejections.csv", "source")).hasSize(11).containsOnly("units.csv");
  }

  @Test
  void folder_ofGridsAlone_makesThemUnits() {
    Path in = only("grids.geojson");
    Folders.write(in, "places-a.csv", "id,name,lon,lat\n1,桂花公园,108.315,30.805\n2,远处,1,1\n");
    Results results = Run.fuse(in, folder);

    assertThat(results.units())
        .containsEntry("a:1", "CJ-YX-SQ-GH-2 POINT")
        .containsEntry("a:2", " NONE");
  }

  @Test
  void folder_ofAppealsAlone_hasHotTermsOfTheWholeCity() {
    Path in = only("appeals-hotline.csv");
    Folders.write(in, "appeals-online.csv", Folders.handmade("appeals-online.csv"));
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("hot-terms.csv", "unit", "term")).contains(" 面馆油烟直排");
    assertThat(results.lines("assignments.csv", "how")).containsOnly("NONE");
    assertThat(results.groups("APPEAL")).contains("hotline:K1+online:W1");
  }

  @Test
  void file_thatIsNoneOfTheFormats_isSaid() {
    Path in = only("units.csv");
    Folders.write(in, "people.csv", "id,name\n1,陈雨桐\n");
    Folders.write(in, "persons.csv", "id,name\n1,陈雨桐\n");
    Folders.write(in, "roads.geojson", "{}");
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("rejections.csv", "source", "line", "code"))
        .contains("people.csv 0 file.unknown", "persons.csv 0 file.unknown")
        .contains("roads.geojson 0 file.unknown");
  }

  @Test
  void grids_thatAreNoGeoJson_areUnreadable() {
    Path in = Folders.write(only("units.csv"), "grids.geojson", "code,name\n1,2\n");
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("rejections.csv", "source", "line", "code"))
        .contains("grids.geojson 0 file.unreadable");
  }

  @Test
  void csv_thatIsEmptyOrNone_isSaid() {
    Path in = Folders.write(folder.resolve("in"), "persons-empty.csv", "");
    Folders.write(in, "persons-image.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, '\n'});
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("rejections.csv", "source", "code"))
        .contains("persons-empty.csv header.missing", "persons-image.csv header.missing");
  }

  @Test
  void silosOfOneName_keepTheirTypesApart() {
    Path in = Folders.write(folder.resolve("in"), "persons-a.csv", "id,name\n1,陈雨桐\n");
    Folders.write(in, "places-a.csv", "id,name\n1,桂花公园\n");
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("entities.csv", "type", "entity"))
        .containsExactly("PERSON a:1", "PLACE a:1");
    assertThat(results.rows("assignments.csv")).hasSize(2);
  }

  @Test
  void time_thatIsFarAhead_doesNotMoveTheWindow() {
    StringBuilder many = new StringBuilder("id,time,phone,title\n");
    for (int i = 0; i < 1200; i++) {
      many.append("X%d,2026-10-%02d,1390000%04d,路灯不亮\n".formatted(i, 1 + i % 20, i));
    }
    Path in = only("appeals-hotline.csv");
    Folders.write(in, "appeals-online.csv", Folders.handmade("appeals-online.csv"));
    Folders.write(in, "appeals-more.csv", many + "Y,2062-10-20,,路灯不亮\n");
    Results results = Run.fuse(in, folder);

    assertThat(results.lines("hot-terms.csv", "to")).containsOnly("2026-10-22");
  }

  private Path only(String name) {
    return Folders.write(folder.resolve("in"), name, Folders.handmade(name));
  }
}
