package io.urbangov.nlp.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Golden cases: one a line, parted by tabs, the reason last; {@code #} begins a comment. */
final class Golden {

  private Golden() {}

  static Stream<List<String>> rows(String file) {
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
