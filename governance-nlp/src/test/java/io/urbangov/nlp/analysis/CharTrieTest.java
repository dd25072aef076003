package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CharTrieTest {

  @Test
  void find_texts_giveTheirNumbersInOrder() {
    CharTrie trie = CharTrie.of(new TreeSet<>(List.of("丽发", "丽发新城", "𠮷野")));
    assertThat(trie.find("丽发")).isZero();
    assertThat(trie.find("丽发新城")).isEqualTo(1);
    assertThat(trie.find("𠮷野")).isEqualTo(2);
    assertThat(trie.find("丽发新")).isEqualTo(CharTrie.NO_VALUE);
    assertThat(trie.find("发")).isEqualTo(CharTrie.NO_VALUE);
    assertThat(trie.find("")).isEqualTo(CharTrie.NO_VALUE);
  }

  @Test
  void find_emptyTrie_findsNothing() {
    assertThat(CharTrie.of(new TreeSet<>()).find("水")).isEqualTo(CharTrie.NO_VALUE);
  }

  /** Held against a sorted set. */
  @Test
  void find_randomTexts_findsThoseAndNoOthers() {
    long seed = 7;
    Random random = new Random(seed);
    SortedSet<String> texts = new TreeSet<>();
    for (int i = 0; i < 20_000; i++) {
      texts.add(text(random));
    }
    CharTrie trie = CharTrie.of(texts);
    int number = 0;
    for (String text : texts) {
      assertThat(trie.find(text)).as("seed %s %s", seed, text).isEqualTo(number++);
      assertThat(trie.text(trie.node(text))).isEqualTo(text);
    }
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(trie.node(text) >= 0).as(text).isEqualTo(texts.contains(text));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(5); length > 0; length--) {
      text.append((char) ('一' + random.nextInt(30)));
    }
    return text.toString();
  }
}
