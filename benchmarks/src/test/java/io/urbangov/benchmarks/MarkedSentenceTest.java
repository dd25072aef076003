package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.nlp.extract.MentionType;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {

  @Test
  void marks_becomeSpansOfThePlainText() {
    MarkedSentence sentence = MarkedSentence.parse("请[P:李市长]关注[L:东风路]内涝");
    assertThat(sentence.text()).isEqualTo("请李市长关注东风路内涝");
    assertThat(sentence.spans())
        .containsExactlyInAnyOrder(
            new MarkedSentence.Span(MentionType.PERSON, 1, 4),
            new MarkedSentence.Span(MentionType.PLACE, 6, 9));
  }
}
