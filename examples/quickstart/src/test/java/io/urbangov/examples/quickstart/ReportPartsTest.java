package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReportPartsTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicLong millis = new AtomicLong();
  private final ProgressBar bar =
      new ProgressBar(
          new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> millis.get() * 1_000_000);

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

  @Test
  void bar_afterASecond_isDrawnAtMostTenTimesASecondAndWiped() {
    millis.set(1_050);
    bar.update("读取 persons", 1, 2);
    bar.update("读取 persons", 2, 2);
    millis.set(1_200);
    bar.update("scoring", 0, -1);
    bar.clear();

    String first = "[" + "#".repeat(15) + ".".repeat(15) + "] 50 % 读取 persons";
    // 32 columns of bar, 6 of percent, 4 for two Chinese characters, 8 for the rest
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r" + first + "\rscoring" + " ".repeat(43) + "\r       \r");
  }
}
