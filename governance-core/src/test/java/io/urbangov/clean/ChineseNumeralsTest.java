package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChineseNumeralsTest {

  private static final long SEED = 5;
  private static final String DIGITS = "零一二三四五六七八九";

  @Test
  void parse_writtenNumber_isRead() {
    Random random = new Random(SEED);
    for (int n = 0; n < 5_000; n++) {
      int number = 1 + random.nextInt(random.nextBoolean() ? 200 : 99_999_999);
      String written = written(number);
      assertThat(ChineseNumerals.parse(written))
          .as("%s, seed %d", written, SEED)
          .isEqualTo(Parsed.of((long) number));
    }
  }

  @Test
  void parse_writtenDigits_areRead() {
    Random random = new Random(SEED);
    for (int n = 0; n < 1_000; n++) {
      int number = 10 + random.nextInt(1_000_000_000);
      StringBuilder written = new StringBuilder();
      ("" + number).chars().forEach(digit -> written.append(DIGITS.charAt(digit - '0')));
      assertThat(ChineseNumerals.parse(written.toString()))
          .as("%s, seed %d", written, SEED)
          .isEqualTo(Parsed.of((long) number));
    }
  }

  /** The school-book way to write a number below a hundred million. */
  private static String written(int number) {
    if (number < 10_000) {
      return section(number);
    }
    int rest = number % 10_000;
    String gap = rest > 0 && rest < 1_000 ? "零" : "";
    return section(number / 10_000) + "万" + (rest == 0 ? "" : gap + section(rest));
  }

  private static String section(int number) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    int unit = 1_000;
    for (char word : "千百十 ".toCharArray()) {
      int digit = number / unit % 10;
      if (digit > 0) {
        out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(word);
      }
      gap = digit == 0 && !out.isEmpty();
      unit /= 10;
    }
    return out.toString().strip();
  }
}
