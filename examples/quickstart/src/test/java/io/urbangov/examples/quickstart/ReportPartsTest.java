package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportPartsTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ProgressBar bar =
      new ProgressBar(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void label_hidesLongNumbers() {
    assertThat(Labels.discreet("找13900001111谈")).isEqualTo("找***谈");
    assertThat(Labels.discreet("１３９００００１１１１")).isEqualTo("***");
    assertThat(Labels.discreet("9901011986****402X")).isEqualTo("***");
    assertThat(Labels.discreet("金桂苑3幢201室")).isEqualTo("金桂苑3幢201室");
  }

  @Test
  void label_isOneShortLine() {
    assertThat(Labels.discreet(" 两\n行 ")).isEqualTo("两 行");
    assertThat(Labels.discreet("𠮷".repeat(31))).isEqualTo("𠮷".repeat(30) + "…");
  }

  @Test
  void bar_withinTheFirstSecond_isSilent() {
    bar.update("reading", 1, 2);
    bar.clear();

    assertThat(bytes.size()).isZero();
  }
}
