package io.urbangov.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrgencyWordsTest {

  private final UrgencyWords words = UrgencyWords.standard();

  @Test
  void of_findsTheClassesOfAText() {
    // 老人 weak, 抢救 medic (and help does not name it), # a number of days
    assertThat(words.of("老人").cardinality()).isEqualTo(1);
    assertThat(words.of("老人抢救").cardinality()).isGreaterThan(1);
    assertThat(words.of("停水3天了").intersects(words.of("停电五天了"))).isTrue();
    assertThat(words.of("").isEmpty()).isTrue();
  }

  @Test
  void of_countsAClassOnce() {
    assertThat(words.of("老人老人老太")).isEqualTo(words.of("老人"));
  }
}
