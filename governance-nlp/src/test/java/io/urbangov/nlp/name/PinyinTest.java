package io.urbangov.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  private static final Pinyin PINYIN = Pinyin.load();

  /** Readings as in 《现代汉语词典》; tones do not count, ü is v. */
  @ParameterizedTest
  @CsvSource({
    "单,shan", "单,dan", "单,chan", "曾,zeng", "曾,ceng", "仇,qiu", "解,xie", "区,ou", "查,zha",
    "朴,piao", "翟,zhai", "盖,ge", "繁,po", "覃,qin", "种,chong", "吕,lv", "女,nv", "略,lve"
  })
  void readings_haveAll(String character, String reading) {
    assertThat(PINYIN.readings(character.codePointAt(0))).contains(reading);
  }

  @Test
  void readings_ofOtherCharactersAreNone() {
    assertThat(PINYIN.readings('a')).isEmpty();
    assertThat(PINYIN.readings("𠮷".codePointAt(0))).isEmpty();
  }

  @Test
  void spellings_areBounded() {
    assertThat(PINYIN.spellings("重庆", 8)).contains("chong qing", "zhong qing");
    assertThat(PINYIN.spellings("单单单单单", 10)).hasSizeLessThanOrEqualTo(10);
    assertThat(PINYIN.spellings("A座", 2)).containsExactly("A zuo");
    assertThatThrownBy(() -> PINYIN.spellings("张", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("atMost must be at least 1, was: 0");
  }

  @ParameterizedTest
  @CsvSource({
    "zhang,zan",
    "chen,cen",
    "shi,si",
    "ning,lin",
    "nv,lv",
    "fang,han",
    "eng,en",
    "er,er",
    "an,an",
    "hong,hong",
    "xiang,xian"
  })
  void fuzzy_folds(String syllable, String folded) {
    assertThat(Pinyin.fuzzy(syllable)).isEqualTo(folded);
    assertThat(Pinyin.fuzzy(folded)).as("idempotent").isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"zhang,zh", "chen,ch", "shi,sh", "ou,''", "lin,l", "'',''"})
  void initial_isTheFront(String syllable, String initial) {
    assertThat(Pinyin.initial(syllable)).isEqualTo(initial);
  }
}
