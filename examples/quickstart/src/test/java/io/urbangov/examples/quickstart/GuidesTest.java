package io.urbangov.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides say is what runs. */
class GuidesTest {

  private static final Path ROOT =
      Stream.iterate(Path.of("").toAbsolutePath(), path -> path.resolve("..").normalize())
          .limit(10)
          .filter(path -> Files.exists(path.resolve(".ci/run")))
          .findFirst()
          .orElseThrow();

  /** A document in docs/guides and the program whose steps and output it shows. */
  private record Guide(String document, Class<?> program, Consumer<PrintStream> run) {

    String text() throws IOException {
      return Files.readString(ROOT.resolve("docs/guides").resolve(document));
    }

    List<String> blocks(String language) throws IOException {
      return Pattern.compile("(?s)\n```" + language + "\n(.*?)```\n")
          .matcher(text())
          .results()
          .map(result -> result.group(1))
          .toList();
    }

    List<String> steps() throws IOException {
      String source = program.getName().replace('.', '/') + ".java";
      return Pattern.compile("(?s)( *)// guide:(?!end)\\w+\n(.*?) *// guide:end")
          .matcher(Files.readString(Path.of("src/main/java").resolve(source)))
          .results()
          .map(result -> result.group(2).replaceAll("(?m)^" + result.group(1), ""))
          .toList();
    }

    @Override
    public String toString() {
      return document;
    }
  }

  /** One line a guide. */
  static List<Guide> guides() {
    return List.of(
        new Guide("address.md", AddressGuide.class, AddressGuide::run),
        new Guide("categories.md", CategoriesGuide.class, CategoriesGuide::run),
        new Guide("extraction.md", ExtractionGuide.class, ExtractionGuide::run),
        new Guide("geography.md", GeographyGuide.class, GeographyGuide::run),
        new Guide("hierarchy-timeline.md", TimelineGuide.class, TimelineGuide::run),
        new Guide("hierarchy.md", HierarchyGuide.class, HierarchyGuide::run),
        new Guide("hot-terms.md", HotTermsGuide.class, HotTermsGuide::run),
        new Guide("resolve.md", ResolveGuide.class, ResolveGuide::run),
        new Guide("same-event.md", SameEventGuide.class, SameEventGuide::run),
        new Guide("surges.md", SurgesGuide.class, SurgesGuide::run),
        new Guide("text.md", TextGuide.class, TextGuide::run));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void javaBlocks_areTheStepsOfTheProgram(Guide guide) throws IOException {
    assertThat(guide.blocks("java")).isEqualTo(guide.steps()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("guides")
  void textBlocks_areWhatItPrints(Guide guide) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    guide.run().accept(new PrintStream(printed, true, UTF_8));
    assertThat(String.join("", guide.blocks("text")).lines())
        .containsExactlyElementsOf(printed.toString(UTF_8).lines().toList());
  }

  @ParameterizedTest
  @MethodSource("guides")
  void links_leadToFiles(Guide guide) throws IOException {
    Pattern.compile("\\]\\(([^)#]+)\\)")
        .matcher(guide.text())
        .results()
        .forEach(link -> assertThat(ROOT.resolve("docs/guides").resolve(link.group(1))).exists());
  }

  @Test
  void csvBlock_isTheLogThatTheTimelineReads() throws IOException {
    Path log = Path.of("src/main/resources/io/urbangov/examples/quickstart/changes.csv");
    assertThat(guides().get(4).blocks("csv")).containsExactly(Files.readString(log));
  }

  /** If the map has changed on purpose, look at it, and put the new one there. */
  @Test
  void map_isWhatTheGeographyGuideDraws() throws IOException {
    String map = GeographyGuide.run(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
    assertThat(ROOT.resolve("docs/guides/hot-spots.svg")).hasContent(map);
  }

  /** If the chart has changed on purpose, look at it, and put the new one there. */
  @Test
  void chart_isWhatTheSurgesGuideDraws() throws IOException {
    String chart = SurgesGuide.run(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
    assertThat(ROOT.resolve("docs/guides/surge.svg")).hasContent(chart);
  }

  @Test
  void everyDocument_isTested() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/guides"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(it -> it.endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(guides().stream().map(Guide::toString).toList());
    }
  }
}
