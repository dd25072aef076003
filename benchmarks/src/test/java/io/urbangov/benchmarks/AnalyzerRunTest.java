package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.benchmarks.WordScore.Span;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.analysis.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzerRunTest {

  @TempDir Path folder;

  /** Tagged 希腊 的 经济, found 希腊 的经 济: one of three found is right, of three tagged. */
  @Test
  void of_spans_countWhereBothEndsAreRight() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold"), "希腊  的  经济\n\n");
    WordScore score =
        WordScore.of(gold, text -> List.of(new Span(0, 2), new Span(2, 4), new Span(4, 5)));
    assertThat(score.precision()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(score.recall()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(score.f1()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(score.words()).isEqualTo(3);
  }

  @Test
  void run_withoutData_saysSo() {
    Arguments none = Arguments.parse(List.of("data=" + folder));
    assertThatThrownBy(() -> new AnalyzerRun().run(none, new Result("analyzer")))
        .isInstanceOf(WrongUse.class)
        .hasMessageStartingWith("data not found");
  }

  /** The bounds of the issue. */
  @ParameterizedTest
  @CsvSource({"pku,0.905", "msr,0.865"})
  void segmenter_onTaggedText_reachesItsBound(String set, double atLeast) {
    Path gold =
        Path.of(System.getProperty("governance.data", "../../shared/data"))
            .resolve("segmentation/" + set + "_test_gold.utf8");
    assumeTrue(Files.isReadable(gold), "data not found, skipped");
    Segmenter segmenter = Segmenter.of(Lexicon.empty());
    WordScore score =
        WordScore.of(
            gold,
            text ->
                segmenter.cut(text).stream().map(one -> new Span(one.start(), one.end())).toList());
    assertThat(score.f1()).isGreaterThanOrEqualTo(atLeast);
  }
}
