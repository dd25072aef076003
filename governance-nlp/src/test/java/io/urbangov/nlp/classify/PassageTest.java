package io.urbangov.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final UrgencyRules RULES = UrgencyRules.standard();

  @Test
  void of_keepsAShortMessageWhole() {
    List<Passage> passages = Passage.of("楼道着火了。快来人!", RULES);
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).text()).isEqualTo("楼道着火了。快来人");
    assertThat(passages.get(0).readings()).hasSize(2);
  }

  @Test
  void of_cutsALongMessageBetweenSentences() {
    // 20 characters with the stop: eight of them are 160, less the last stop
    String sentence = "今天的天气还算不错大家都出门去散步了呢。";
    assertThat(sentence).hasSize(20);
    List<Passage> passages = Passage.of(sentence.repeat(20), RULES);
    assertThat(passages).extracting(it -> it.readings().size()).containsExactly(8, 8, 4);
    assertThat(passages).allMatch(it -> it.text().length() <= 160);
  }

  @Test
  void score_isThatOfTheMostUrgentSentence() {
    Passage passage = Passage.heaviest("今天天气不错。着火了。", RULES);
    // base -3, fire 4
    assertThat(passage.score()).isEqualTo(1);
    assertThat(passage.weight(UrgencyKind.LIFE)).isEqualTo(4);
  }

  @Test
  void heaviest_ofNothing_isEmpty() {
    assertThat(Passage.of("", RULES)).isEmpty();
    assertThat(Passage.heaviest("。。", RULES).score()).isEqualTo(SentenceReading.BASE);
  }
}
