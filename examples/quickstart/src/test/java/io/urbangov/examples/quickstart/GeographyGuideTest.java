package io.urbangov.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/guides/geography.md says and shows is what runs. */
class GeographyGuideTest {

  private static final Path GUIDES =
      Stream.iterate(Path.of("").toAbsolutePath(), path -> path.resolve("..").normalize())
          .limit(10)
          .filter(path -> Files.exists(path.resolve(".ci/run")))
          .findFirst()
          .orElseThrow()
          .resolve("docs/guides");

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?s)\n```" + language + "\n(.*?)```\n")
        .matcher(Files.readString(GUIDES.resolve("geography.md")))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void javaBlocks_areTheStepsOfTheProgram() throws IOException {
    String program =
        Files.readString(
            Path.of("src/main/java/io/urbangov/examples/quickstart/GeographyGuide.java"));
    List<String> steps =
        Pattern.compile("(?s)( *)// guide:(?!end)\\w+\n(.*?) *// guide:end")
            .matcher(program)
            .results()
            .map(result -> result.group(2).replaceAll("(?m)^" + result.group(1), ""))
            .toList();
    assertThat(blocks("java")).isEqualTo(steps).hasSizeGreaterThan(5);
  }

  /** If the map has changed on purpose, look at it, and put the new one there. */
  @Test
  void textBlocksAndMap_areWhatItPrintsAndDraws() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String map = GeographyGuide.run(new PrintStream(printed, true, UTF_8));
    assertThat(String.join("", blocks("text")).lines())
        .containsExactlyElementsOf(printed.toString(UTF_8).lines().toList());
    assertThat(GUIDES.resolve("hot-spots.svg")).hasContent(map);
  }

  @Test
  void links_leadToFiles() throws IOException {
    Pattern.compile("\\]\\(([^)#]+)\\)")
        .matcher(Files.readString(GUIDES.resolve("geography.md")))
        .results()
        .forEach(link -> assertThat(GUIDES.resolve(link.group(1))).exists());
  }
}
