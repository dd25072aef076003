package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseNumbersTest {

  @Test
  void agree_fromTheEnd() {
    assertThat(HouseNumbers.agree("牡丹华庭1幢", "拂泽大道3号牡丹华庭1幢")).isTrue();
    assertThat(HouseNumbers.agree("牡丹华庭1幢", "牡丹华庭1号楼")).isTrue();
    assertThat(HouseNumbers.agree("牡丹华庭1幢", "牡丹华庭1栋")).isTrue();
    assertThat(HouseNumbers.agree("牡丹华庭1-2-501", "牡丹华庭1幢2单元501室")).isTrue();
    assertThat(HouseNumbers.agree("牡丹华庭", "牡丹花园")).isTrue();
    assertThat(HouseNumbers.agree("牡丹华庭a座", "牡丹华庭b座")).isFalse();
    assertThat(HouseNumbers.agree("牡丹华庭1幢", "牡丹华庭2幢")).isFalse();
    assertThat(HouseNumbers.agree("牡丹华庭1幢", "牡丹华庭1单元")).isFalse();
    assertThat(HouseNumbers.agree("牡丹华庭", "牡丹华庭1幢")).isFalse();
    assertThat(HouseNumbers.agree("12 main street", "12 maine street")).isTrue();
  }

  @Test
  void differ_onlyWhereBothHaveNumbers() {
    assertThat(HouseNumbers.differ("21 club", "21 club restaurant")).isFalse();
    assertThat(HouseNumbers.differ("牡丹华庭", "牡丹华庭1幢")).isFalse();
    assertThat(HouseNumbers.differ("pier 39", "pier 7")).isTrue();
  }

  @Test
  void comparisons_putOtherNumbersLow() {
    Comparison<String> addresses = Comparisons.addresses(0.8, 0.4);
    assertThat(addresses.level("牡丹华庭1幢", "牡丹华庭2幢")).isEqualTo(Comparison.DIFFERENT);
    assertThat(addresses.level("拂泽大道3号牡丹华庭1幢", "牡丹华庭1幢")).isGreaterThan(Comparison.DIFFERENT);
    Comparison<String> words = Comparisons.words(0.6, 0.4);
    assertThat(words.level("祥和苑2幢", "祥和苑4幢")).isEqualTo(Comparison.DIFFERENT);
    assertThat(words.level("ritz carlton cafe", "cafe ritz carlton")).isEqualTo(words.best() - 1);
  }
}
