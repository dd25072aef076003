package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GramsTest {

  /** One trigram per code point, a bigram per two Han neighbours, and each word of two or more. */
  @ParameterizedTest
  @CsvSource({
    "abc, 4, three trigrams and the word",
    "a, 1, one trigram",
    "aaaa, 4, the middle one is there twice",
    "ab ab, 3, the same word twice",
    "王小明, 6, three trigrams and two bigrams and the word",
    "𠮷野, 4, a surrogate pair is one code point",
    "' ', 0, nothing but a blank"
  })
  void of_text_hasSoMany(String text, int grams, String reason) {
    assertThat(Grams.of(text)).as(reason).hasSize(grams).isSorted();
  }

  @Test
  void of_wordsInOtherOrder_areTheSame() {
    assertThat(Grams.of("william owen")).isEqualTo(Grams.of("owen  william"));
  }
}
