package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterTest {

  private static final Segmenter SEGMENTER = Segmenter.of(Lexicon.empty());

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = SegmenterTest.class.getResourceAsStream("segments.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      return lines.stream()
          .map(line -> line.split("\t", -1))
          .map(c -> Arguments.of(c[0], c[1], c[2]));
    }
  }

  private static String show(Segmenter segmenter, String text) {
    return segmenter.cut(text).stream().map(Segment::term).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cut_text_givesTheseSegments(String text, String segments, String why) {
    assertThat(show(SEGMENTER, text)).as(why).isEqualTo(segments);
  }

  @Test
  void cut_lexiconNames_areTakenWhole() {
    Segmenter segmenter = Segmenter.of(Lexicon.of(List.of("伊景园滨河苑", "A3区")));
    assertThat(show(segmenter, "Ａ３区伊景园滨河苑停水")).isEqualTo("a3区|伊景园滨河苑|停水");
    assertThat(segmenter.cut("伊景园滨河苑").get(0).kind()).isEqualTo(TokenKind.NAME);
  }

  @Test
  void cut_kinds_areTold() {
    assertThat(SEGMENTER.cut("805路公交k8，1.5").stream().map(Segment::kind))
        .containsExactly(
            TokenKind.NUMBER,
            TokenKind.WORD,
            TokenKind.WORD,
            TokenKind.ALPHANUMERIC,
            TokenKind.MARK,
            TokenKind.ALPHANUMERIC);
  }

  /** Every character that is no blank is in one segment, and none twice. */
  @Test
  void cut_randomText_coversIt() {
    String alphabet = "水电丽发新城的和尚未十二栋第三年月日A3ｋ８　，。！😀𠮷\uD83D\uDE0012:-.%/·\n請";
    long seed = 20191103;
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int last = 0;
      for (Segment segment : SEGMENTER.cut(text.toString())) {
        String as = "seed " + seed + " round " + round + ": " + text;
        assertThat(segment.end()).as(as).isGreaterThan(segment.start());
        assertThat(text.substring(last, segment.start())).as(as).isBlank();
        last = segment.end();
      }
      assertThat(text.substring(last)).isBlank();
    }
  }

  @Test
  void cut_byEightThreads_isTheSame() {
    String text = "请求领导解决十二栋三单元停水问题，搅拌站严重扰民。".repeat(20);
    String alone = show(SEGMENTER, text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> show(SEGMENTER, text)).distinct())
        .containsExactly(alone);
  }

  @Test
  void cut_aMegabyteOfAnything_isTakenWhole() {
    for (String part : List.of("水", "一", "9", "第一", "，", "A", "\uD83D", "中国人民银行")) {
      String text = part.repeat((1 << 20) / part.length());
      List<Segment> segments = SEGMENTER.cut(text);
      assertThat(segments.get(segments.size() - 1).end()).as(part).isEqualTo(text.length());
    }
  }
}
