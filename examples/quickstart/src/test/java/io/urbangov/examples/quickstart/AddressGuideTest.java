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

/** What docs/guides/address.md says is what runs. */
class AddressGuideTest {

  private static final Path ROOT =
      Stream.iterate(Path.of("").toAbsolutePath(), path -> path.resolve("..").normalize())
          .limit(10)
          .filter(path -> Files.exists(path.resolve(".ci/run")))
          .findFirst()
          .orElseThrow();

  private static List<String> blocks(String language) throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guides/address.md"));
    return Pattern.compile("(?s)\n```" + language + "\n(.*?)```\n")
        .matcher(guide)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void javaBlocks_areTheStepsOfTheProgram() throws IOException {
    String program =
        Files.readString(
            Path.of("src/main/java/io/urbangov/examples/quickstart/AddressGuide.java"));
    List<String> steps =
        Pattern.compile("(?s)( *)// guide:(?!end)\\w+\n(.*?) *// guide:end")
            .matcher(program)
            .results()
            .map(result -> result.group(2).replaceAll("(?m)^" + result.group(1), ""))
            .toList();
    assertThat(blocks("java")).isEqualTo(steps).hasSize(4);
  }

  @Test
  void textBlocks_areWhatItPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AddressGuide.run(new PrintStream(printed, true, UTF_8));
    assertThat(String.join("", blocks("text")).lines())
        .containsExactlyElementsOf(printed.toString(UTF_8).lines().toList());
  }

  @Test
  void links_leadToFiles() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guides/address.md"));
    Pattern.compile("\\]\\(([^)#]+)\\)")
        .matcher(guide)
        .results()
        .forEach(link -> assertThat(ROOT.resolve("docs/guides").resolve(link.group(1))).exists());
  }
}
