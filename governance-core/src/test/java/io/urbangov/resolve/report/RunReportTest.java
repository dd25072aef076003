package io.urbangov.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** One small report by hand, so that every figure in the golden files can be found here. */
class RunReportTest {

  private static final RecordId A = RecordId.parse("hotline:7");
  private static final RecordId B = RecordId.parse("registry:1");

  private static RunReport report() {
    return new RunReport(
        EntityType.PERSON,
        new RunReport.Totals(1_200, 1_000, 380, 4_321, 719_400, 0.95, 0.7),
        List.of(
            new RunReport.Warning(WarningCode.FIELD_EMPTY, "address", 0),
            new RunReport.Warning(WarningCode.BLOCKS_SKIPPED, "phone", 1),
            new RunReport.Warning(WarningCode.UNLINKABLE, "", 12)),
        List.of(
            new RunReport.Rule("phone", 4_000, 500, 1_100, 1, 604_450, 20),
            new RunReport.Rule("name + birth_date", 321, 300, 3, 0, 0, 5)),
        List.of(
            new RunReport.Block("phone", 1_100, true),
            new RunReport.Block("name + birth_date", 3, false)),
        new RunReport.Training(
            0.0004,
            17,
            true,
            List.of(
                new RunReport.Level("name", "equal", 0.9, 0.0009, 9.96578),
                new RunReport.Level("name", "at most 1 edits", 0.06, 0.01, 2.58496),
                new RunReport.Level("name", "different", 0.04, 0.9891, -4.62803))),
        new RunReport.Pairs(
            List.of("name", "address"),
            2,
            List.of(
                new RunReport.Pattern(List.of("equal", "missing"), 4_001, -1.32, 0.286),
                new RunReport.Pattern(List.of("different", "missing"), 320, -15.9, 0.0000163)),
            List.of(
                new RunReport.Bin(-3, 320),
                new RunReport.Bin(-2, 0),
                new RunReport.Bin(-1, 4_001))),
        new RunReport.Review(1, List.of(new RunReport.Candidate(A, B, 2.5, 0.85))),
        new RunReport.Unlinkable(5, 4, 80, 3, List.of(A)),
        List.of(new RunReport.Size(1, 820), new RunReport.Size(2, 170), new RunReport.Size(4, 10)),
        List.of(
            new RunReport.FieldUse("name", 1_199, 900, 6, 0, 0),
            new RunReport.FieldUse("phone", 1_180, 700, 950, 1, 2)),
        OptionalDouble.empty());
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = RunReportTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .stripTrailing();
    }
  }

  @Test
  void toText_isGolden() throws IOException {
    assertThat(report().toText(Language.EN)).isEqualTo(golden("report-en.txt"));
    assertThat(report().toText(Language.ZH)).isEqualTo(golden("report-zh.txt"));
    assertThat(report().toString()).isEqualTo(report().toText(Language.EN));
  }

  @Test
  void toJson_isGolden() throws IOException {
    assertThat(report().toJson()).isEqualTo(golden("report.json"));
  }

  @Test
  void toHtml_isWellFormedAndNeedsNothing() {
    for (Language language : Language.values()) {
      String page = report().toHtml(language);
      assertThat(page).startsWith("<!DOCTYPE html>\n");
      Element root = Xml.parse(page).getDocumentElement();
      assertThat(root.getAttribute("lang")).isEqualTo(language == Language.ZH ? "zh-CN" : "en");
      assertThat(root.getElementsByTagNameNS("*", "script").getLength()).isZero();
      assertThat(root.getElementsByTagNameNS("*", "link").getLength()).isZero();
      assertThat(root.getElementsByTagNameNS("*", "img").getLength()).isZero();
      assertThat(root.getElementsByTagNameNS("*", "svg").getLength())
          .as("the histogram and a bar for each level")
          .isEqualTo(1 + 3);
      assertThat(page).doesNotContain("url(", "@import", "src=", "href=");
      assertThat(report().toHtml(language)).isEqualTo(page);
    }
  }

  /** Names that would break out of the markup come back as they are, and as text. */
  @Test
  void toHtml_markupInNames_isText() {
    String nasty = "</td><script>alert('1')</script>&\u0001";
    RunReport plain = report();
    RunReport report =
        new RunReport(
            new EntityType(nasty),
            plain.totals(),
            List.of(new RunReport.Warning(WarningCode.FIELD_EMPTY, nasty, 0)),
            List.of(new RunReport.Rule(nasty, 1, 1, 1, 1, 1, 1)),
            plain.largestBlocks(),
            new RunReport.Training(
                0.1, 200, false, List.of(new RunReport.Level(nasty, nasty, 0.5, 0.5, 0))),
            plain.pairs(),
            plain.review(),
            plain.unlinkable(),
            plain.sizes(),
            plain.fields(),
            OptionalDouble.empty());
    Element root = Xml.parse(report.toHtml(Language.EN)).getDocumentElement();
    assertThat(root.getElementsByTagNameNS("*", "script").getLength()).isZero();
    assertThat(root.getTextContent()).contains("</td><script>alert('1')</script>&\ufffd");
    assertThat(report.toJson()).contains("\\u0001").contains("\"converged\":false");
  }

  @Test
  void toEverything_emptyRun_says0() {
    RunReport empty =
        new RunReport(
            EntityType.PLACE,
            new RunReport.Totals(0, 0, 0, 0, 0, 0.95, 0.95),
            List.of(),
            List.of(),
            List.of(),
            new RunReport.Training(0.5, 1, true, List.of()),
            new RunReport.Pairs(List.of(), 0, List.of(), List.of()),
            new RunReport.Review(0, List.of()),
            new RunReport.Unlinkable(0, 0, 0, 0, List.of()),
            List.of(),
            List.of(),
            OptionalDouble.empty());
    for (Language language : Language.values()) {
      Xml.parse(empty.toHtml(language));
      assertThat(empty.toText(language)).doesNotContain("NaN", "Infinity");
      assertThat(empty.toHtml(language)).doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  void withRecallCeiling_isShown() {
    RunReport report = report().withRecallCeiling(0.9731);
    assertThat(report.toText(Language.EN)).contains("recall ceiling (estimate)  97.3%");
    assertThat(report.toJson()).contains("\"recallCeiling\":0.9731");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report().withRecallCeiling(Double.NaN))
        .withMessage("estimate must be in [0, 1], was: NaN");
  }

  @Test
  void warning_eachCode_hasWordsInBothLanguages() {
    for (WarningCode code : WarningCode.values()) {
      RunReport.Warning warning = new RunReport.Warning(code, "phone", 1_234);
      for (Language language : Language.values()) {
        assertThat(warning.text(language)).doesNotContain("{").isNotBlank();
      }
      assertThat(warning.text(Language.ZH)).containsPattern("\\p{IsHan}");
      assertThat(code.code()).matches("[a-z-]+");
    }
    assertThat(new RunReport.Warning(WarningCode.NOT_CONVERGED, "", 200).text(Language.EN))
        .isEqualTo("training did not converge in 200 rounds");
  }

  @Test
  void headings_haveBothLanguages() {
    for (Heading heading : Heading.values()) {
      assertThat(show(heading, Language.ZH)).as("%s", heading).containsPattern("\\p{IsHan}");
      assertThat(show(heading, Language.EN)).as("%s", heading).isASCII();
    }
  }

  private static String show(Heading heading, Language language) {
    return switch (heading) {
      case TITLE, REVIEW_COUNT, SAMPLE -> heading.in(language, "1");
      case PATTERNS_NOTE -> heading.in(language, "1", "2");
      default -> heading.in(language);
    };
  }
}
