package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource({
    "a2区丽,发新城,a2区丽发新城附近,true,the row has both",
    "a2区丽,发新城,丽发新,true,the row reaches from the end of one to the beginning of the other",
    "发新城,a2区丽,丽发,true,in either order",
    "发新城,搅拌站,新城附近建搅拌,true,a word between them",
    "发新城,搅拌站,搅拌站噪音,false,the row has only one of them",
    "发新城,搅拌站,新建搅拌,false,新 is in the middle of the name",
    "发新城,搅拌站,发新城,false,one of them is no row of both",
    "𡒄上村,修路,村修,true,characters beyond the first plane"
  })
  void areNeighbours_rowOfWords(String one, String other, String row, boolean are, String reason) {
    List<String> rows = List.of("噪音", row);
    assertThat(Phrase.areNeighbours(one, other, rows)).as(reason).isEqualTo(are);
    assertThat(Phrase.areNeighbours(other, one, rows)).as(reason).isEqualTo(are);
  }

  @ParameterizedTest
  @CsvSource({
    "搅拌站,搅拌厂,true,two in common",
    "搅拌站,丽发新城,false,none",
    "𡒄上,𡒃上,true,上",
    "𡒄,𡒃,false,half of a pair is no character"
  })
  void overlap_isACharacterInCommon(String one, String other, boolean is, String reason) {
    assertThat(Phrase.overlap(one, other)).as(reason).isEqualTo(is);
  }
}
