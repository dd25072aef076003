package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = FiguresTest.class.getResourceAsStream("figures.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      return lines.stream().map(line -> line.split("\t")).map(c -> Arguments.of(c[0], c[1], c[2]));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void find_dropsFiguresAndNothingElse(String text, String left, String why) {
    StringBuilder rest = new StringBuilder(text);
    List<int[]> figures = Figures.find(text);
    for (int i = figures.size() - 1; i >= 0; i--) {
      rest.replace(figures.get(i)[0], figures.get(i)[1], " ");
    }
    assertThat(rest.toString().strip().replaceAll(" +", " ")).as(why).isEqualTo(left);
  }
}
