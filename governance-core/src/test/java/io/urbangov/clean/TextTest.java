package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextTest {

  private static final int BY_HAND = 1_086;

  private static final long SEED = 7;

  @Test
  void everyFunction_appliedTwice_changesNothingMore() {
    List<UnaryOperator<String>> functions =
        List.of(
            Text::halfWidth,
            Text::foldCase,
            Text::simplified,
            Text::tidy,
            Text::canonical,
            Text::compact,
            Digits::ascii,
            ChineseNumerals::digitsInHouseNumbers,
            Addresses::canonical);
    Random random = new Random(SEED);
    for (int n = 0; n < 20_000; n++) {
      String raw = text(random);
      for (int f = 0; f < functions.size(); f++) {
        String once = functions.get(f).apply(raw);
        assertThat(functions.get(f).apply(once))
            .as("function %d on %s, seed %d", f, raw.codePoints().boxed().toList(), SEED)
            .isEqualTo(once);
      }
    }
  }

  @Test
  void noParser_throwsOnAnyText() {
    Random random = new Random(SEED);
    for (int n = 0; n < 20_000; n++) {
      String raw = text(random);
      List<Parsed<?>> all =
          List.of(
              Dates.parseDate(raw),
              Dates.parseDateTime(raw),
              Phones.parse(raw),
              PersonNames.parse(raw),
              Sex.parse(raw),
              ChineseNumerals.parse(raw),
              ResidentId.parse(raw),
              CreditCode.parse(raw),
              OrganizationCode.parse(raw),
              GridCode.parse(raw),
              DivisionCode.parse(raw));
      assertThat(all).as("seed %d", SEED).doesNotContainNull();
    }
  }

  @Test
  void tidy_tidyText_isTheSameObject() {
    String text = "张伟 zhang wei";
    assertThat(Text.tidy(text)).isSameAs(text);
    assertThat(Text.halfWidth(text)).isSameAs(text);
    assertThat(Text.simplified(text)).isSameAs(text);
  }

  @Test
  void compact_dropsBlanksAndAnApostrophe() {
    assertThat(Text.compact(" ''5101 04ｘ\t")).isEqualTo("510104X");
    assertThat(Text.compact("")).isEmpty();
  }

  @Test
  void simplified_table_mapsEachCharacterOnceToOneThatStays() {
    String[] pairs = TraditionalCharacters.pairs();
    Set<String> traditional = new HashSet<>();
    for (String pair : pairs) {
      assertThat(pair).hasSize(2);
      assertThat(traditional.add(pair.substring(0, 1))).as("%s is there twice", pair).isTrue();
      assertThat(Text.simplified(pair)).isEqualTo(pair.substring(1).repeat(2));
    }
    assertThat(pairs).hasSize(BY_HAND + 1_466);
  }

  @Test
  void simplified_pairsByHand_leadToTheSimplifiedCharacterSet() {
    // GB 2312 is the character set of simplified Chinese; 赟 and 祎 are of names, not in it.
    Charset simplified = Charset.forName("GB2312");
    for (String pair : List.of(TraditionalCharacters.pairs()).subList(0, BY_HAND)) {
      String character = pair.substring(1);
      assertThat(simplified.newEncoder().canEncode(character) || "赟祎".contains(character))
          .as(pair)
          .isTrue();
    }
  }

  @Test
  void simplified_charactersOfTheSecondTable_areSimplified() {
    assertThat(Text.simplified("業過購層師習戰")).isEqualTo("业过购层师习战");
  }

  @Test
  void fold_anyText_keepsEachOffset() {
    assertThat(Text.fold("ＡＢｃ　１２號樓乾坤")).isEqualTo("abc 12号楼乾坤");
    assertThat(Text.fold("𐐀𝟙a\uD800請")).isEqualTo("𐐨𝟙a\uD800请");
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String text = text(random);
      assertThat(Text.fold(text)).as("seed 7, round %d", round).hasSameSizeAs(text);
      assertThat(Text.fold(Text.fold(text))).isEqualTo(Text.fold(text));
    }
  }

  @Test
  void simplified_charactersWithTwoReadings_stay() {
    assertThat(Text.simplified("乾坤沈着")).isEqualTo("乾坤沈着");
  }

  private static String text(Random random) {
    String pool = "　 \t\u200b\uFEFFＡｚ９aZ19一二十百万号楼栋幢樓號張伟·．.*xX+-转(),、/年月日:T無先生某𠮷İßΣςǅ\u0301Å";
    int[] points = pool.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int length = random.nextInt(14); length > 0; length--) {
      boolean any = random.nextInt(8) == 0;
      out.appendCodePoint(any ? random.nextInt(0x30000) : points[random.nextInt(points.length)]);
    }
    return out.toString();
  }
}
