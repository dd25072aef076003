package io.urbangov.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {

  @ParameterizedTest
  @CsvSource({
    "丽发新城小区,true",
    "月亮岛路,true",
    "诺亚山林,false",
    "小区,false",
    "搅拌站,false",
    "第三幼儿园,true",
    "一百零八路停在了这里,false"
  })
  void find_knowsPlacesByTheirEnding(String phrase, boolean isPlace) {
    assertThat(PlaceWords.find(List.of("噪音", phrase)).isPresent()).isEqualTo(isPlace);
  }
}
