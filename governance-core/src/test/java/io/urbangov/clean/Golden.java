package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of cases beside the tests: what goes in, what comes out, why, parted by tabs.
 *
 * <p>Lines that begin with {@code //} are remarks. {@code \}{@code u3000} and its like stand for
 * characters that cannot be seen. What comes out is written {@code -} when missing and {@code
 * !code} when invalid.
 */
final class Golden {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private Golden() {}

  /** One test a line, for tables of three columns. */
  static Stream<DynamicTest> tests(String file, Function<String, String> answer) {
    return rows(file).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " – " + row.get(2),
                    () ->
                        assertThat(answer.apply(row.get(0))).as(row.get(2)).isEqualTo(row.get(1))));
  }

  /** All rows of a table, at least three columns each. */
  static List<List<String>> rows(String file) {
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> rows = text.lines().filter(Golden::isCase).map(Golden::cells).toList();
      assertThat(rows).as(file).isNotEmpty().allMatch(row -> row.size() >= 3);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static <T> String shown(Parsed<T> parsed, Function<T, String> words) {
    if (parsed instanceof Parsed.Invalid<T> invalid) {
      return "!" + invalid.code();
    }
    return parsed.value().map(words).orElse("-");
  }

  private static boolean isCase(String line) {
    return !line.isBlank() && !line.startsWith("//");
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\t", -1)).map(Golden::unescaped).toList();
  }

  private static String unescaped(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
