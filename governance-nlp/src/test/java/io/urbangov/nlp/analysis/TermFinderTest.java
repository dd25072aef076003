package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.nlp.CityData;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermFinderTest {

  private static final String[] BEFORE = {
    "关于", "反映", "请问", "靠近", "住在", "投诉", "支持", "路过", "听说", "咨询"
  };
  private static final String[] BEHIND = {
    "停水", "噪音大", "交房", "没有电", "很吵", "扰民", "施工", "房价", "漏水", "绿化差"
  };

  /** A name that no dictionary has, among many others. */
  private static void feed(TermFinder finder, String term, int people) {
    long seed = 5;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      String text = BEFORE[random.nextInt(10)] + term + BEHIND[random.nextInt(10)];
      finder.add(text + i, "person " + i % people);
    }
  }

  private static List<String> terms(TermFinder finder) {
    return finder.find(1_000).stream().map(FoundTerm::term).toList();
  }

  @Test
  void newWords_nameThatIsBroken_isFoundWhole() {
    TermFinder finder = TermFinder.newWords(Lexicon.empty());
    feed(finder, "璟禧台", 50);
    assertThat(terms(finder)).contains("璟禧台").doesNotContain("璟禧", "禧台");
  }

  @Test
  void newWords_putIntoUse_areCutWholeAndNotFoundAgain() {
    Lexicon old = Lexicon.empty();
    TermFinder finder = TermFinder.newWords(old);
    feed(finder, "璟禧台", 50);
    Lexicon next = old.with(terms(finder));
    assertThat(Segmenter.of(next).cut("在璟禧台旁").get(1).term()).isEqualTo("璟禧台");
    assertThat(Segmenter.of(old).cut("在璟禧台旁")).hasSizeGreaterThan(3);
    TermFinder again = TermFinder.newWords(next);
    feed(again, "璟禧台", 50);
    assertThat(terms(again)).isNotEmpty().doesNotContain("璟禧台");
  }

  @Test
  void newWords_floodOfOnePerson_isNoWord() {
    TermFinder finder = TermFinder.newWords(Lexicon.empty());
    feed(finder, "璟禧台", 1);
    assertThat(terms(finder)).isEmpty();
  }

  @Test
  void newWords_sameTextOfOnePerson_countsOnce() {
    TermFinder finder = TermFinder.newWords(Lexicon.empty());
    feed(finder, "璟禧台", 50);
    List<FoundTerm> before = finder.find(10);
    for (int i = 0; i < 10_000; i++) {
      finder.add("就是璟禧台不好", "one");
    }
    assertThat(finder.find(10).get(0).count())
        .isBetween(before.get(0).count(), before.get(0).count() + 1);
  }

  @Test
  void phrases_wordsThatStandTogether_areFound() {
    TermFinder finder = TermFinder.phrases(Lexicon.empty());
    feed(finder, "消防通道", 50);
    assertThat(terms(finder)).containsExactly("消防通道");
  }

  @Test
  void add_anything_isTakenIn() {
    TermFinder finder = TermFinder.newWords(Lexicon.empty(), 1 << 10);
    for (String text :
        List.of("", "\uD83D", "😀😀", "<p>&nbsp;</p>", "\u0000", "水".repeat(1 << 20), "plain")) {
      finder.add(text, "");
      finder.add(text, "other");
    }
    assertThat(terms(finder)).isEmpty();
  }

  @Test
  void of_wrongCounters_areRefused() {
    for (int counters : new int[] {0, 1_000, (1 << 17) + 1, 1 << 30}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TermFinder.phrases(Lexicon.empty(), counters))
          .withMessageContaining("was: " + counters);
    }
  }

  /** 搅拌站 and 伊景园 are what the city spoke of in 2019, and no dictionary has them. */
  @Test
  void newWords_realMessages_haveTheNamesOfTheYear() {
    CityData data = CityData.orSkip();
    TermFinder finder = TermFinder.newWords(Lexicon.of(CityData.divisions()), 1 << 16);
    data.messages().forEach(message -> finder.add(message.text(), reporter(message.reporter())));
    List<String> found = terms(finder);
    assertThat(found).contains("搅拌站", "伊景园", "伊景园滨河苑", "梅溪湖", "丽发新城");
    assertThat(found.subList(0, 50)).contains("搅拌站");
    assertThat(found).noneMatch(term -> term.contains("的") || term.matches(".*\\d.*"));
  }

  private static String reporter(@org.jspecify.annotations.Nullable String reporter) {
    return reporter == null ? "" : reporter;
  }
}
