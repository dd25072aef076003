package io.urbangov.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.nlp.analysis.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private final TextReader reader = new TextReader(Lexicon.empty());

  @Test
  void pairs_doNotReachAcrossStopTermsAndPunctuation() {
    ReadText text = reader.read("路灯坏了，请修理的电梯");

    // 了, 请, 的 are stop terms
    assertThat(text.grams().keySet()).containsExactlyInAnyOrder("路灯", "灯坏", "修理", "电梯");
  }

  @Test
  void title_isTheFirstLine_andItsPairsAreCountedApart() {
    ReadText text = reader.read("路灯坏了\n小区路灯不亮");

    assertThat(text.title()).isEqualTo("路灯坏了");
    assertThat(text.titleGrams().keySet()).containsExactlyInAnyOrder("路灯", "灯坏");
    assertThat(text.grams()).containsEntry("路灯", 2);
    assertThat(reader.read("路灯坏了").titleGrams()).isEmpty();
  }

  @Test
  void lexiconNames_areOneWord() {
    TextReader named = new TextReader(Lexicon.of(List.of("丽发新城")));

    assertThat(named.read("丽发新城停水").words()).containsKeys("丽发新城");
  }

  @Test
  void widthCaseAndPunctuation_doNotChangeTheFingerprint() {
    assertThat(reader.read("１１０KV 高压线！").fingerprint())
        .isEqualTo(reader.read("110kv，高压线").fingerprint())
        .isNotEqualTo(reader.read("110kv高压缆").fingerprint());
  }

  @Test
  void surrogatePairs_areNotCut() {
    assertThat(reader.read("𠮷野").grams().keySet()).containsExactly("𠮷野");
  }
}
