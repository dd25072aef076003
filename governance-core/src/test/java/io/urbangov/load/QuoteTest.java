package io.urbangov.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** An unclosed quote costs its first line, a closed one in a row of a wrong width that row. */
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

  /** The next quote closes this one just before a line end, but the row between has 3 values. */
  @Test
  void unclosedQuote_closedByAccident_isSeenByTheSwallowedRow() {
    Loaded loaded = text("id,name,sex\n1,\"a,男\n2,b,女\n3,\"\n4,d,女\n");
    assertThat(loaded.ids()).containsExactly("2", "4");
    assertThat(loaded.refused()).containsExactly("2 row.quote", "4 row.quote");
  }

  @Test
  void unclosedQuote_closedByAccident_afterText_isSeenByTheSwallowedRow() {
    Loaded loaded = text("id,name,sex\n1,\"a\n\n2,\"\"\"b\"\"\",女\n3,c,女\nd\",x,y,z\n");
    assertThat(loaded.refused()).containsExactly("2 row.quote", "6 row.columns");
    assertThat(loaded.ids()).containsExactly("2", "3");
  }

  @Test
  void closedQuote_inARowTooWide_costsThatRowOnly() {
    Loaded loaded = text("id,title,body\n1,\"a\nb\nc\",x,y\n2,ok,ok\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 row.columns");
    assertThat(loaded.rejections().get(0).message())
        .isEqualTo("the row has 4 values, the header 3");
  }

  @Test
  void closedQuote_inARowTooNarrow_costsThatRowOnly() {
    Loaded loaded = text("id,title,body\n1,\"a, b\nc, d\n\n1,2,3,4\ne\"\n2,ok,ok\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 row.columns");
  }

  /** Only lines between the first and the last can be rows that were swallowed whole. */
  @Test
  void closedQuote_lastLineAsWideAsTheHeader_isNoSwallowedRow() {
    Loaded loaded = text("id,title,body\n1,\"a\nb\",x,y\n2,ok,ok\n3,\"c\nd,e,f\"\n4,ok,ok\n");
    assertThat(loaded.ids()).containsExactly("2", "4");
    assertThat(loaded.refused()).containsExactly("2 row.columns", "5 row.columns");
  }

  /** Two extra values before the text make the row too wide while its quote is still open. */
  @Test
  void closedQuote_afterExtraValues_costsThatRowOnly() {
    Loaded loaded = text("id,title,body\n1,x,y,z,\"a\nb\nc\"\n2,ok,ok\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 row.columns");
  }

  /** Twice the header's width and eight more: where the search for the closing quote ends. */
  @Test
  void closedQuote_afterExtraValues_isFoundUpToTheBound() {
    Loaded most = text("id,name\n1" + ",x".repeat(10) + ",\"a\nb\"\n2,ok\n");
    assertThat(most.ids()).containsExactly("2");
    assertThat(most.refused()).containsExactly("2 row.columns");
    Loaded over = text("id,name\n1" + ",x".repeat(11) + ",\"a\nb\"\n2,ok\n");
    assertThat(over.ids()).containsExactly("2");
    assertThat(over.refused()).containsExactly("2 row.quote", "3 row.columns");
  }

  /** Every line is a row of one column, so that none of them says anything. */
  @Test
  void closedQuote_inATableOfOneColumn_costsThatRowOnly() {
    Loaded loaded = text("id\n\"a\nb\nc\",x\n2\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 row.columns");
  }

  @Test
  void closedQuote_wrongWidthAndBadBytes_isOneRejection() {
    Loaded loaded = text("id,title,body\n1,\"a\nb\uFFFD\nc\"\n2,ok,ok\n");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("2 row.encoding");
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
