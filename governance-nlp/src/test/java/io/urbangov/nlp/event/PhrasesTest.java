package io.urbangov.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static List<String> of(Map<String, Double> pairs, int most, String... texts) {
    Phrases phrases = new Phrases(pair -> pairs.getOrDefault(pair, 0.0));
    for (String text : texts) {
      phrases.add(text);
    }
    return phrases.weightiest(most);
  }

  @Test
  void pairs_thatFollowEachOther_areOnePhrase() {
    Map<String, Double> pairs = Map.of("丽发", 3.0, "发新", 3.0, "新城", 3.0, "搅拌", 2.0, "拌站", 2.0);

    assertThat(of(pairs, 5, "丽发新城旁边有搅拌站")).containsExactly("丽发新城", "搅拌站");
    assertThat(of(pairs, 1, "丽发新城旁边有搅拌站")).containsExactly("丽发新城");
  }

  @Test
  void lettersAndDigits_joinWhatTouchesThem() {
    Map<String, Double> pairs = Map.of("58", 4.0, "车贷", 3.0, "110kv", 5.0, "高压", 2.0, "压线", 2.0);

    assertThat(of(pairs, 5, "关于５８车贷的事")).containsExactly("58车贷");
    assertThat(of(pairs, 5, "110KV高压线")).containsExactly("110kv高压线");
    assertThat(of(pairs, 5, "架设高压线110kv，车贷")).containsExactly("高压线110kv", "车贷");
  }

  @Test
  void phrase_withinAnother_isNotGivenAgain() {
    Map<String, Double> pairs = Map.of("搅拌", 2.0, "拌站", 2.0);

    assertThat(of(pairs, 5, "搅拌站", "搅拌机")).containsExactly("搅拌站");
  }

  @Test
  void surrogatePairs_countAsOneCharacter() {
    Map<String, Double> pairs = Map.of("𠮷野", 3.0, "野家", 3.0);

    assertThat(of(pairs, 5, "在𠮷野家门口")).containsExactly("𠮷野家");
  }

  @Test
  void nothingShared_givesNothing() {
    assertThat(of(Map.of(), 5, "丽发新城", "", " ")).isEmpty();
  }
}
