package io.urbangov.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

  private static final Path ROOT = root();
  private static final Pattern REGION =
      Pattern.compile("( *)// readme:start\n(.*?) *// readme:end", Pattern.DOTALL);

  /** The folder above that has the README: Maven runs tests in the module's own. */
  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path.resolve("..").normalize())
        .limit(10)
        .filter(path -> Files.exists(path.resolve(".ci/run")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readme_isShortAndStartsWithCode() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
    assertThat(lines).hasSizeLessThanOrEqualTo(150);
    assertThat(lines.indexOf("```java")).isBetween(0, 24);
  }

  @Test
  void javaBlocks_areMarkedRegionsOfExamples() throws IOException {
    List<String> regions = regions();
    assertThat(blocks("java"))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(regions).contains(block));
  }

  @Test
  void firstProgram_isTwentyLinesAtMost() throws IOException {
    assertThat(blocks("java").get(0).lines()).hasSizeLessThanOrEqualTo(20);
  }

  /** Fails when the engine weighs differently: put what is printed now into the README. */
  @Test
  void outputBlock_isWhatFirstProgramPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    FirstProgram.run(new PrintStream(printed, true, UTF_8));
    assertThat(printed.toString(UTF_8).lines())
        .containsExactlyElementsOf(blocks("text").get(0).lines().toList());
  }

  /** The pairs that registry.csv and clinic.csv were written to hold. */
  @Test
  void firstProgram_findsWhoIsThere() throws IOException {
    assertThat(blocks("text").get(0).lines().filter(line -> line.startsWith("[")))
        .containsExactly(
            "[clinic:501, registry:1]", // full width, traditional
            "[clinic:502, registry:3]", // traditional, country code
            "[clinic:503, registry:4]", // without a phone
            "[clinic:504, registry:5]", // a wrong character; his brother 27 has the same phone
            "[clinic:505, registry:6]", // a new phone, digits of the birth date swapped
            "[clinic:506, registry:7]", // not 8, the twin
            "[clinic:507, registry:9]", // a compound surname, a title
            "[clinic:508, registry:11]", // not 10, the namesake
            "[clinic:509, registry:13]", // a wrong character
            "[clinic:511, registry:20]", // a new phone
            "[clinic:512, registry:21]", // without a birth date
            "[clinic:515, registry:16]", // traditional, another form of date
            "[clinic:518, registry:22]"); // the same in both
  }

  @Test
  void commands_buildAndTest() throws IOException {
    List<String> commands = blocks("sh");
    assertThat(commands)
        .containsExactly(
            "mvn -q package -DskipTests && java -jar examples/quickstart/target/quickstart.jar\n",
            "mvn verify\n");
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains(commands.get(1).strip());
  }

  @Test
  void links_leadToFiles() throws IOException {
    for (Path document : documents()) {
      for (String link : found(document, "\\]\\(([^)#]+)(?:#[^)]*)?\\)")) {
        if (!link.contains("://")) {
          assertThat(document.resolveSibling(link)).as("link in " + document).exists();
        }
      }
    }
  }

  @Test
  void glossary_hasEveryPublicType() throws IOException {
    String glossary = Files.readString(ROOT.resolve("docs/glossary.md"));
    for (String module : List.of("governance-core", "governance-nlp", "governance-geo")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          if (Files.readString(file).matches("(?s).*\npublic [a-z -]*\\b" + name + "\\b.*")) {
            assertThat(glossary).contains("`" + name + "`");
          }
        }
      }
    }
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(path -> path.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  private static List<String> blocks(String language) throws IOException {
    return found(ROOT.resolve("README.md"), "(?s)\n```" + language + "\n(.*?)```\n");
  }

  private static List<String> found(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  /** The marked regions of all examples, without their indentation. */
  private static List<String> regions() throws IOException {
    List<String> regions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (file.toString().contains("/src/main/")) {
          REGION.matcher(Files.readString(file)).results().forEach(at -> regions.add(region(at)));
        }
      }
    }
    return regions;
  }

  private static String region(MatchResult at) {
    return at.group(2)
        .lines()
        .map(line -> unindented(line, at.group(1)))
        .reduce("", String::concat);
  }

  private static String unindented(String line, String indent) {
    return (line.startsWith(indent) ? line.substring(indent.length()) : line) + "\n";
  }
}
