package io.urbangov.nlp.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money and measures in one unit of their kind. */
class AmountsTest {

  static List<List<String>> rows() {
    return Marked.rows("amounts.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void figures_areInOneUnit(List<String> row) {
    List<Mention> found = SpanScore.EXTRACTOR.extract(row.get(0), SpanScore.SENT);
    assertThat(found).as(row.get(0)).hasSize(1);
    Mention.Amount amount = (Mention.Amount) found.get(0);
    assertThat(amount.low()).isEqualByComparingTo(new BigDecimal(row.get(1)));
    assertThat(amount.high()).isEqualByComparingTo(new BigDecimal(row.get(2)));
    assertThat(amount.unit()).isEqualTo(row.get(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"共有3072户居民", "1万多人受影响", "805路公交车", "吃了一碗米粉", "万元户很多", "5米线店"})
  void countsAndWords_areNoAmounts(String text) {
    assertThat(SpanScore.EXTRACTOR.extract(text, SpanScore.SENT))
        .noneMatch(it -> it.type() == MentionType.AMOUNT);
  }
}
