package io.urbangov.nlp.hotterm;

import static io.urbangov.nlp.hotterm.SampleCity.MONDAY;
import static io.urbangov.nlp.hotterm.SampleCity.SUNDAY;
import static io.urbangov.nlp.hotterm.SampleCity.message;
import static io.urbangov.nlp.hotterm.SampleCity.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.Lexicon;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotTermIndexTest {

  private static final List<Message> CALM = SampleCity.calm(1);
  private static final List<Message> EVENT = SampleCity.event();
  private static final Area UNIT_4 = new Area(4, 5);
  private static final Area UNIT_7 = new Area(7, 8);

  private static List<String> terms(List<HotTerm> hot) {
    return hot.stream().map(HotTerm::term).toList();
  }

  @Test
  void hotTerms_event_isOneLineWithItsNameFoundWhole() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      List<HotTerm> hot = index.hotTerms(week().build());
      assertThat(terms(hot)).containsExactly("丽发新城");
      HotTerm term = hot.get(0);
      assertThat(term.rank()).isEqualTo(1);
      assertThat(term.messages()).isEqualTo(6);
      assertThat(term.reporters()).isEqualTo(6);
      assertThat(term.expected()).isLessThan(0.1);
      assertThat(term.score()).isGreaterThan(6);
      assertThat(term.isNew()).isTrue();
      assertThat(term.firstSeen()).isEqualTo(MONDAY);
      assertThat(term.variants()).anyMatch(variant -> variant.contains("搅拌站"));
      assertThat(term.samples()).hasSize(5).startsWith(new RecordId("hotline", "e5"));
      assertThat(term.explanation().toText()).contains("0 of", "first seen on 2025-03-31");
    }
  }

  @Test
  void hotTerms_calmWeek_isEmpty() {
    try (HotTermIndex index = SampleCity.index(CALM, List.of())) {
      assertThat(index.hotTerms(week().build())).isEmpty();
    }
  }

  /** What a hotline writes before each message is no part of a name, though it stands beside it. */
  @Test
  void hotTerms_wordsOfNearlyEveryMessage_areLearnedAsStopTerms() {
    List<Message> calm = new ArrayList<>();
    for (Message told : CALM) {
      calm.add(message(told.id().key(), told.time().toLocalDate(), "转办热线" + told.text()));
    }
    List<Message> event = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      event.add(message("e" + i, MONDAY.plusDays(i), "转办热线鸿图花园第" + i + "户说天花板漏水"));
    }
    try (HotTermIndex index = SampleCity.index(calm, event)) {
      HotTerm hot = index.hotTerms(week().build()).get(0);
      List<String> all = new ArrayList<>(hot.variants());
      all.add(hot.term());
      assertThat(all).anyMatch(term -> term.startsWith("鸿图花园"));
      assertThat(all).noneMatch(term -> term.contains("热线"));
    }
  }

  @Test
  void hotTerms_knownTerm_isNotNewAndTellsSinceWhen() {
    List<Message> early = new ArrayList<>(EVENT);
    early.add(message("early", MONDAY.minusDays(40), "听说丽发新城要建搅拌站").withUnit(4));
    try (HotTermIndex index = SampleCity.index(CALM, early)) {
      HotTerm term = index.hotTerms(week().build()).get(0);
      assertThat(term.isNew()).isFalse();
      assertThat(term.firstSeen()).isEqualTo(MONDAY.minusDays(40));
    }
  }

  @Test
  void hotTerms_floodByOnePerson_isNotHot() {
    List<Message> flood = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      flood.add(message("f" + i, MONDAY, EVENT.get(0).text()).withReporter("one"));
    }
    try (HotTermIndex index = SampleCity.index(CALM, flood)) {
      assertThat(index.hotTerms(week().build())).isEmpty();
    }
  }

  @Test
  void add_aHundredThousandCopiesByOnePerson_costLittleAndAreNotHot() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      int before = index.size();
      for (int i = 0; i < 100_000; i++) {
        index.add(message("f" + i, SUNDAY, "还我血汗钱\n鸿图公司欠薪").withReporter("one"));
      }
      assertThat(index.size()).isEqualTo(before + 100_000);
      assertThat(terms(index.hotTerms(week().build()))).containsExactly("丽发新城");
      assertThat(index.search("血汗钱", MONDAY, SUNDAY, Area.everywhere(), 3)).hasSize(3);
      for (int i = 0; i < 100_000; i++) {
        assertThat(index.remove(new RecordId("hotline", "f" + i))).isTrue();
      }
      assertThat(index.search("血汗钱", MONDAY, SUNDAY, Area.everywhere(), 3)).isEmpty();
      assertThat(index.size()).isEqualTo(before);
    }
  }

  @Test
  void hotTerms_copiesOfOneText_areMessagesOfOnePerson() {
    List<Message> twice = new ArrayList<>(EVENT);
    for (Message told : EVENT) {
      RecordId id = new RecordId("hotline", told.id().key() + "-again");
      twice.add(Message.of(id, told.time(), told.text()).withUnit(4).withReporter(told.reporter()));
    }
    try (HotTermIndex index = SampleCity.index(CALM, twice)) {
      HotTerm term = index.hotTerms(week().build()).get(0);
      assertThat(term.messages()).isEqualTo(12);
      assertThat(term.reporters()).isEqualTo(6);
      index.remove(EVENT.get(5).id());
      assertThat(index.hotTerms(week().build()).get(0).messages()).isEqualTo(11);
      assertThat(index.hotTerms(week().build()).get(0).reporters()).isEqualTo(6);
    }
  }

  @Test
  void hotTerms_reason_saysSinceWhenAndWhere() {
    List<Message> early = new ArrayList<>(EVENT);
    early.add(message("old", MONDAY.minusDays(40), "丽发新城要建搅拌站").withUnit(4));
    early.add(message("late", MONDAY.minusDays(5), "丽发新城要建搅拌站").withUnit(4));
    early.add(message("else", SUNDAY, "丽发新城要建搅拌站").withUnit(5));
    try (HotTermIndex index = SampleCity.index(CALM, early)) {
      HotTerm term = index.hotTerms(week().build()).get(0);
      assertThat(term.firstSeen()).isEqualTo(MONDAY.minusDays(40));
      assertThat(term.since()).isEqualTo(MONDAY.minusDays(5));
      assertThat(term.units()).containsExactly(4, 5);
      assertThat(term.explanation().toText()).contains("7 of 7 messages in 2 of 2 units");
    }
  }

  @Test
  void add_anyTime_isTaken() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      Message one = EVENT.get(0);
      index.add(Message.of(new RecordId("t", "1"), LocalDateTime.MAX, one.text()));
      index.add(Message.of(new RecordId("t", "2"), LocalDateTime.MIN, one.text()));
      assertThat(terms(index.hotTerms(week().build()))).containsExactly("丽发新城");
      assertThat(index.size()).isEqualTo(CALM.size() + EVENT.size() + 2);
    }
  }

  @Test
  void hotTerms_withoutReporter_eachMessageIsAPerson() {
    List<Message> anonymous = EVENT.stream().map(m -> m.withReporter(null)).toList();
    try (HotTermIndex index = SampleCity.index(CALM, anonymous)) {
      assertThat(index.hotTerms(week().build()).get(0).reporters()).isEqualTo(6);
    }
  }

  @Test
  void hotTerms_area_holdsWhatLiesBelowIt() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      assertThat(terms(index.hotTerms(week().in(UNIT_4).build()))).containsExactly("丽发新城");
      assertThat(terms(index.hotTerms(week().in(new Area(3, 6)).build()))).containsExactly("丽发新城");
      assertThat(index.hotTerms(week().in(UNIT_7).build())).isEmpty();
    }
  }

  @Test
  void hotTerms_everywhereAtOnce_isHotForTheCityButNotAgainstTheSurroundings() {
    List<Message> everywhere = new ArrayList<>();
    for (int unit = 1; unit < 10; unit++) {
      for (Message message : EVENT) {
        RecordId id = new RecordId("hotline", "u" + unit + message.id().key());
        everywhere.add(Message.of(id, message.time(), message.text()).withUnit(unit));
      }
    }
    try (HotTermIndex index = SampleCity.index(CALM, everywhere)) {
      assertThat(terms(index.hotTerms(week().build()))).contains("丽发新城");
      assertThat(index.hotTerms(week().in(UNIT_4).build())).isEmpty();
      assertThat(terms(index.hotTerms(week().in(UNIT_4).against(Background.PAST).build())))
          .contains("丽发新城");
    }
  }

  @Test
  void hotTerms_filter_countsOnlyWhatMatches() {
    List<Message> noise =
        EVENT.stream().map(m -> m.withCategory("环保").withChannel("12345")).toList();
    try (HotTermIndex index = SampleCity.index(CALM, noise)) {
      assertThat(index.hotTerms(week().category("交通").build())).isEmpty();
      assertThat(terms(index.hotTerms(week().category("环保").channel("12345").build())))
          .contains("丽发新城");
      assertThat(index.hotTerms(week().channel("信访").build())).isEmpty();
    }
  }

  @Test
  void hotTerms_noBackground_ranksByPeopleWithoutStopTermsDatesAndPhones() {
    try (HotTermIndex index = SampleCity.index(List.of(), EVENT)) {
      List<HotTerm> hot = index.hotTerms(week().minReporters(1).top(50).build());
      assertThat(hot.get(0).term()).isIn("丽发新城", "搅拌站");
      assertThat(hot.get(0).isNew()).isFalse();
      assertThat(hot.get(0).explanation().toText()).contains("nothing to compare with");
      for (HotTerm term : hot) {
        assertThat(term.term()).doesNotContainPattern("2025|年|138|希望|请求");
        assertThat(term.term().codePointCount(0, term.term().length())).isGreaterThan(1);
      }
    }
  }

  @Test
  void hotTerms_lexiconAndIgnoredNames_areWholeAndNeverHot() {
    List<Message> shouted =
        EVENT.stream()
            .map(m -> message(m.id().key(), MONDAY, "Ａ３区" + m.text()).withUnit(4))
            .toList();
    HotTermIndex index = HotTermIndex.inMemory(Lexicon.of(List.of("丽发新城")), List.of("A3区"));
    try (index) {
      CALM.forEach(index::add);
      shouted.forEach(index::add);
      List<HotTerm> hot = index.hotTerms(week().build());
      assertThat(terms(hot)).containsExactly("丽发新城");
      assertThat(hot.get(0).variants()).noneMatch(variant -> variant.contains("a3区"));
    }
  }

  @Test
  void hotTerms_top_cutsTheList() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      assertThat(index.hotTerms(HotTermQuery.between(SampleCity.START, SUNDAY).top(2).build()))
          .hasSize(2);
    }
  }

  @Test
  void add_sameId_replaces() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      int size = index.size();
      for (Message message : EVENT) {
        index.add(message("other", MONDAY, "路灯").withUnit(4));
        index.add(Message.of(message.id(), message.time(), "路灯不亮"));
      }
      assertThat(index.size()).isEqualTo(size + 1);
      assertThat(terms(index.hotTerms(week().build()))).doesNotContain("丽发新城");
      assertThat(index.search("丽发新城", MONDAY, SUNDAY, Area.everywhere(), 10)).isEmpty();
    }
  }

  @Test
  void remove_messages_areForgotten() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      EVENT.forEach(message -> assertThat(index.remove(message.id())).isTrue());
      assertThat(index.remove(EVENT.get(0).id())).isFalse();
      assertThat(index.hotTerms(week().build())).isEmpty();
      assertThat(index.size()).isEqualTo(CALM.size());
    }
  }

  @Test
  void search_findsWhatIsAboutIt() {
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      assertThat(index.search("搅拌站粉尘", MONDAY, SUNDAY, UNIT_4, 20))
          .startsWith(EVENT.get(0).id())
          .containsAll(EVENT.stream().map(Message::id).toList());
      assertThat(index.search("搅拌站", MONDAY, SUNDAY, UNIT_7, 20)).isEmpty();
      assertThat(index.search("搅拌站", MONDAY.minusDays(9), MONDAY.minusDays(1), UNIT_4, 20))
          .isEmpty();
      assertThat(index.search("，。", MONDAY, SUNDAY, Area.everywhere(), 20)).isEmpty();
      assertThat(index.search("搅拌站", MONDAY, SUNDAY, UNIT_4, 2)).hasSize(2);
    }
  }

  @Test
  void add_oddText_isTaken() {
    List<String> odd =
        List.of(
            "", "　", "\uD83D", "\u0000\uFFFF", "no Chinese at all", "<b>x</b>", "😀".repeat(99));
    try (HotTermIndex index = SampleCity.index(CALM, EVENT)) {
      for (int i = 0; i < odd.size(); i++) {
        index.add(message("odd" + i, MONDAY, odd.get(i)));
      }
      index.add(message("huge", MONDAY, "水".repeat(1 << 20)));
      assertThat(terms(index.hotTerms(week().build()))).containsExactly("丽发新城");
    }
  }

  @Test
  void close_thenUse_throws() {
    HotTermIndex index = HotTermIndex.inMemory();
    index.close();
    index.close();
    assertThatIllegalStateException().isThrownBy(() -> index.hotTerms(week().build()));
    assertThatIllegalStateException().isThrownBy(() -> index.add(EVENT.get(0)));
  }

  @Test
  void query_nonsense_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HotTermQuery.between(SUNDAY, MONDAY).build())
        .withMessageContaining("to must not be before from");
    assertThatIllegalArgumentException().isThrownBy(() -> week().top(0).build());
    assertThatIllegalArgumentException().isThrownBy(() -> week().maxChance(0).build());
    assertThatIllegalArgumentException().isThrownBy(() -> new Area(5, 5));
  }

  @Test
  void message_toString_showsNoText() {
    assertThat(EVENT.get(0)).hasToString("Message[hotline:e0]");
  }
}
