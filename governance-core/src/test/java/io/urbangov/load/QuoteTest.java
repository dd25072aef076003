package io.urbangov.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** An unclosed quote costs its first line and nothing else. */
class QuoteTest {

  @Test
  void unclosedQuote_costsItsLineOnly() {
    Loaded loaded = text("id,name\n1,a\n2,\"b\n3,c\n4,d\n");
    assertThat(loaded.ids()).containsExactly("1", "3", "4");
    assertThat(loaded.refused()).containsExactly("3 row.quote");
  }

  @Test
  void unclosedQuote_beforeAQuotedRow_costsItsLineOnly() {
    Loaded loaded = text("id,name\n1,\"a\n2,\"b\"\n3,\"c\nd\"\n");
    assertThat(loaded.ids()).containsExactly("2", "3");
    assertThat(loaded.refused()).containsExactly("2 row.quote");
  }

  /** The next quote closes this one just before a line end, but the columns give it away. */
  @Test
  void unclosedQuote_closedByAccident_isSeenByTheColumns() {
    Loaded loaded = text("id,name,sex\n1,\"a,男\n2,b,女\n3,\"\n4,d,女\n");
    assertThat(loaded.ids()).containsExactly("2", "4");
    assertThat(loaded.refused()).containsExactly("2 row.quote", "4 row.quote");
  }

  @Test
  void unclosedQuote_inTheLastLine_isRejected() {
    assertThat(text("id,name\n1,a\n2,\"b").refused()).containsExactly("3 row.quote");
    assertThat(text("id,name\n1,a\n\"").refused()).containsExactly("3 row.quote");
  }

  @Test
  void textAfterAClosingQuote_costsItsLine() {
    Loaded loaded = text("id,name\n1,\"a\"b\n2,\"a\" \n3,c\n");
    assertThat(loaded.ids()).containsExactly("3");
    assertThat(loaded.refused()).containsExactly("2 row.quote", "3 row.quote");
  }

  @Test
  void strayQuoteInText_isText() {
    assertThat(text("id,name\n1,6\" pipe\n2,a\"b\"\"c\n3, \"d\"\n").column("name"))
        .containsExactly("6\" pipe", "a\"b\"\"c", "\"d\"");
  }

  @Test
  void quoteOverManyLines_isFineUpToTheBound() {
    String inner = "x\n".repeat(WellFormedReader.MAX_LINES - 1);
    Loaded loaded = text("id,name\n1,\"" + inner + "\"\n2,b\n");
    assertThat(loaded.ids()).containsExactly("1", "2");
    // one more line: the opening line, every inner line and the closing quote are bad by themselves
    Loaded over = text("id,name\n1,\"x\n" + inner + "\"\n2,b\n");
    assertThat(over.ids()).containsExactly("2");
    assertThat(over.refused())
        .hasSize(WellFormedReader.MAX_LINES + 1)
        .first()
        .isEqualTo("2 row.quote");
  }

  @Test
  void quoteOverMoreThanOneMebibyte_isRejected() {
    String half = "x".repeat(PhysicalLines.LIMIT / 2);
    Loaded loaded = text("id,name\n1,\"" + half + "\n" + half + "\"\n2,b\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 row.quote", "3 row.columns");
  }

  /**
   * Each line ends with an open quote, whether it starts inside a quote or not, so that every one
   * is searched from. Without the bound by columns this is 1,000 lines looked at per line.
   */
  @Test
  void hostileQuotes_endSoon() {
    int lines = 100_000;
    Loaded loaded = text("id,name\n" + "a\",\"b\n".repeat(lines));
    assertThat(loaded.rejections()).hasSize(lines);
    assertThat(loaded.summary().codes()).containsOnlyKeys("row.quote");
  }

  private static Loaded text(String text) {
    return Loaded.of(Csv.of("t.csv", new StringReader(text)));
  }
}
