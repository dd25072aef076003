package io.urbangov.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private static String show(String text) {
    String xml = new Markup().leaf("p", text, "title", text).toString();
    return Xml.parse(xml).getDocumentElement().getTextContent();
  }

  @Test
  void text_specialCharacters_comeBack() {
    assertThat(show("a<b>&\"c'𠮷 &amp;")).isEqualTo("a<b>&\"c'𠮷 &amp;");
  }

  /** XML 1.0 has no room for these, not even escaped. */
  @Test
  void text_forbiddenCharacters_areReplaced() {
    assertThat(show("a\u0000b\ud842c\uffffd")).isEqualTo("a\ufffdb\ufffdc\ufffdd");
  }

  @Test
  void text_anyCharacters_isWellFormed() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 50; i++) {
        text.append((char) random.nextInt(0x10000));
      }
      assertThat(show(text.toString())).as("seed %s", seed).startsWith("x");
    }
  }

  @Test
  void fit_longText_keepsBeginningAndEndWithinTheRoom() {
    assertThat(TextWidth.fit("short", 10)).isEqualTo("short");
    assertThat(TextWidth.fit("牡丹华庭一期二幢三单元", 6)).isEqualTo("牡丹华庭…元");
    for (int em = 1; em < 30; em++) {
      assertThat(TextWidth.of(TextWidth.fit("a_Rather_长_name_𠮷_of_a_field", em)))
          .as("em %s", em)
          .isLessThanOrEqualTo(em);
    }
  }
}
