package io.urbangov.nlp.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When things were, as told from the moment of the message. */
class TimesTest {

  static List<List<String>> rows() {
    return Marked.rows("times.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void interval_isToldFromTheMessage(List<String> row) {
    Mention.Time time = only(row.get(0));
    if (row.get(1).equals("-")) {
      assertThat(time.findSpan()).isEmpty();
    } else {
      TimeSpan span = time.findSpan().orElseThrow();
      assertThat(local(span.from()) + " " + local(span.to()))
          .isEqualTo(row.get(1) + " " + row.get(2));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"已经三年了", "最近很吵", "晚上很吵", "周末也不休息", "今年六十二岁", "半小时一趟", "没有一点办法", "提三点建议"})
  void durationsAgesAndBareParts_areNoTimes(String text) {
    assertThat(SpanScore.times(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026年2月30日", "2026年13月1日", "25:00", "99点99分"})
  void noSuchTime_neverThrows(String text) {
    SpanScore.times(text)
        .forEach(time -> assertThat(time.findSpan().map(TimeSpan::from)).isNotNull());
  }

  @Test
  void about_isVague() {
    assertThat(only("昨晚十点左右停水").findSpan().orElseThrow().vague()).isTrue();
    assertThat(only("昨晚十点停水").findSpan().orElseThrow().vague()).isFalse();
  }

  @Test
  void zone_isTheOneGiven() {
    Instant sent = Instant.parse("2026-10-21T20:00:00Z");
    Mention here = Extractor.in(ZoneId.of("Asia/Shanghai")).extract("今天停水", sent).get(0);
    Mention there = Extractor.in(ZoneId.of("UTC")).extract("今天停水", sent).get(0);
    // 20:00 UTC is 04:00 on the next day in Shanghai.
    assertThat(((Mention.Time) here).findSpan().orElseThrow().from())
        .isEqualTo(Instant.parse("2026-10-21T16:00:00Z"));
    assertThat(((Mention.Time) there).findSpan().orElseThrow().from())
        .isEqualTo(Instant.parse("2026-10-21T00:00:00Z"));
  }

  private static Mention.Time only(String text) {
    List<Mention.Time> times = SpanScore.times(text);
    assertThat(times).as(text).hasSize(1);
    return times.get(0);
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, SpanScore.ZONE);
  }
}
