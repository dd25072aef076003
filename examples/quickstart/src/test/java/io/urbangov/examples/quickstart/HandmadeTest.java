package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder written by hand from docs/data-format.md alone, with broken rows of every kind in every
 * kind of file. What is expected was written down by hand as well.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandmadeTest {

  private Path folder = Path.of("");
  private Results results = new Results(Path.of(""));

  @BeforeAll
  void fuse(@TempDir Path made) {
    folder = made;
    results = Run.fuse(Folders.handmade(folder.resolve("in"), "nothing"), folder);
  }

  @Test
  void rejections_areTheBrokenRows() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("handmade-rejections.tsv")) {
      String text =
          new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
      List<String> expected = text.lines().skip(1).map(line -> line.replace('\t', ' ')).toList();

      assertThat(results.lines("rejections.csv", "source", "line", "code"))
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void persons_areRecognised() {
    // C2 has a wrong character, C3 and C4 are twins, C5 has other case and no id, C7 an id of 15
    // digits, C8 masked digits; R19 and R20 lost a value only
    assertThat(results.groups("PERSON"))
        .isEqualTo(
            "clinic:C1+registry:R1 | clinic:C2+registry:R2 | clinic:C3+registry:R3"
                + " | clinic:C4+registry:R4 | clinic:C5+registry:R5 | clinic:C6+registry:R6"
                + " | clinic:C7+registry:R7 | clinic:C8+registry:R8 | registry:R19 | registry:R20");
  }

  @Test
  void organizationsAndPlaces_areRecognised() {
    assertThat(results.groups("ORGANIZATION"))
        .isEqualTo("market:M1+tax:T1 | market:M13 | market:M2+tax:T2 | market:M3+tax:T3");
    assertThat(results.groups("PLACE"))
        .isEqualTo(
            "addresses:A1+housing:H1 | addresses:A15 | addresses:A2+housing:H2"
                + " | addresses:A3+housing:H3 | addresses:A4 | addresses:A5");
  }

  @Test
  void appeals_thatCameInTwice_areOne() {
    assertThat(results.groups("APPEAL"))
        .isEqualTo(
            "hotline:K1+online:W1 | hotline:K15 | hotline:K2 | hotline:K3 | hotline:K4"
                + " | online:W2 | online:W3");
  }

  @Test
  void relations_areOfEveryKind() {
    assertThat(results.lines("relations.csv", "from", "relation", "to"))
        .contains(
            "hotline:K1 REPORTED_BY clinic:C1",
            "hotline:K2 REPORTED_BY clinic:C2",
            "hotline:K3 REPORTED_BY clinic:C3",
            "online:W2 REPORTED_BY clinic:C6",
            "hotline:K1 ABOUT market:M1",
            "hotline:K1 ABOUT addresses:A1",
            "hotline:K4 ABOUT addresses:A4",
            "clinic:C1 LIVES_AT addresses:A2",
            "clinic:C8 LIVES_AT addresses:A1",
            "market:M1 OPERATES_AT addresses:A1",
            "market:M2 OPERATES_AT addresses:A3",
            "clinic:C1 LEGAL_REPRESENTATIVE_OF market:M1",
            "clinic:C2 LEGAL_REPRESENTATIVE_OF market:M2",
            "clinic:C5 LEGAL_REPRESENTATIVE_OF market:M3",
            "clinic:C7 LOCATED_IN CJ-YX-SQ-GH-1",
            "addresses:A5 LOCATED_IN CJ-YX-SQ-GH-2",
            "hotline:K1 SAME_MATTER_AS hotline:K2",
            "hotline:K1 SAME_MATTER_AS online:W3",
            "hotline:K4 SAME_MATTER_AS online:W2")
        .noneMatch(line -> line.startsWith("hotline:K3 SAME_MATTER_AS"));
  }

  @Test
  void assignments_sayHow() {
    assertThat(results.units())
        .hasSize(42) // 8 appeals, 7 organizations, 18 persons, 9 places
        .containsEntry("registry:R8", "CJ-YX-SQ-GH-1 UNIT")
        .containsEntry("registry:R1", "CJ-YX-SQ-GH-1 POINT")
        .containsEntry("hotline:K15", "CJ-YX-SQ-GH-2 POINT")
        .containsEntry("online:W2", "CJ-WH-1 RELATION")
        .containsEntry("clinic:C7", "CJ-YX-SQ-GH-1 ENTITY")
        .containsEntry("registry:R19", " NONE");
  }

  @Test
  void hotTerms_areWhatThreeNeighboursWriteOf() {
    // K1, K2 and W3 of three people; 面馆 and 油烟 stand in all of them and in no other
    assertThat(results.lines("hot-terms.csv", "from", "to", "unit", "term", "reporters"))
        .contains("2026-10-16 2026-10-22 CJ-YX-SQ-GH 面馆油烟直排 3");
  }

  @Test
  void days_thatAreAskedFor_areTheWindow(@TempDir Path other) {
    Results earlier = Run.fuse(folder.resolve("in"), other, "from=2026-01-01", "to=2026-01-07");

    assertThat(earlier.rows("hot-terms.csv")).isEmpty();
  }

  @Test
  void folder_inGb18030OrWithByteOrderMark_isReadAlike(@TempDir Path other) {
    Path in = Folders.handmade(other.resolve("in"), "nothing");
    Path gbIn = Folders.handmade(other.resolve("gb"), "nothing");
    for (String name : List.of("persons-registry.csv", "persons-clinic.csv")) {
      // without the rows whose bytes are wrong in one encoding only
      String text =
          new String(Folders.handmade(name), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("R13"))
              .map(line -> line + "\n")
              .reduce("", String::concat);
      Folders.write(in, name, "\uFEFF" + text);
      Folders.write(gbIn, name, text.getBytes(Charset.forName("GB18030")));
    }
    Results marked = Run.fuse(in, other.resolve("out"));
    Results gb = Run.fuse(gbIn, other.resolve("gbout"), "encoding=GB18030");

    assertThat(marked.groups("PERSON")).isEqualTo(results.groups("PERSON"));
    assertThat(gb.groups("PERSON")).isEqualTo(results.groups("PERSON"));
  }
}
