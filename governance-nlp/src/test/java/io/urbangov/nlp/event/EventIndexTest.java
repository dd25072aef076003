package io.urbangov.nlp.event;

import static io.urbangov.nlp.event.Town.id;
import static io.urbangov.nlp.event.Town.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIndexTest {

  private static final List<RecordId> PLANT = Town.plant().stream().map(Message::id).toList();

  @Test
  void add_messagesOfOneEvent_makesOneEventOfThemAlone() {
    EventIndex index = Town.withPlant();

    List<Event> events = index.events(2);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).messages()).containsExactlyElementsOf(PLANT);
    // twelve others, each alone, and the plant
    assertThat(index.events(1)).hasSize(13);
    assertThat(index.size()).isEqualTo(17);
  }

  @Test
  void add_firstAndSecondMessage_sayWhetherTheEventIsNew() {
    EventIndex index = Town.index();
    EventAssignment first = index.add(Town.plant().get(0));
    EventAssignment second = index.add(Town.plant().get(1));

    assertThat(first.isNew()).isTrue();
    assertThat(second.isNew()).isFalse();
    assertThat(second.event()).isEqualTo(first.event());
    assertThat(second.suggestions().get(0).message()).isEqualTo(id("p1"));
  }

  @Test
  void suggestions_areTheBestFirst_withConfidenceAndReason() {
    EventIndex index = Town.withPlant();
    List<Suggestion> suggestions = index.suggest(message("q", 13, "金桂湾搅拌站\n金桂湾小区旁边的搅拌站粉尘太大。"), 10);

    assertThat(suggestions).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(suggestions.subList(0, 5))
        .extracting(Suggestion::message)
        .containsExactlyInAnyOrderElementsOf(PLANT);
    assertThat(suggestions.get(0).confidence()).isGreaterThan(0.9);
    assertThat(suggestions.get(0).explanation().toText())
        .contains("同一事件", "搅拌站", "金桂湾", "days apart");
  }

  @Test
  void suggest_doesNotAdd() {
    EventIndex index = Town.withPlant();
    List<Event> before = index.events(1);
    index.suggest(message("q", 13, "金桂湾搅拌站\n从来没有人写过的字句。"), 10);

    assertThat(index.events(1)).isEqualTo(before);
  }

  @Test
  void suggest_messageThatIsThere_doesNotSuggestItself() {
    EventIndex index = Town.withPlant();

    assertThat(index.suggest(Town.plant().get(0), 10))
        .extracting(Suggestion::message)
        .doesNotContain(id("p1"))
        .contains(id("p2"));
  }

  @Test
  void likeness_tellsCopiesFromOtherWords() {
    EventIndex index = Town.withPlant();
    String text = Town.plant().get(1).text();

    assertThat(first(index, text.replace("，", " , "))).isEqualTo(Likeness.EXACT);
    assertThat(first(index, text + "请尽快处理此事。")).isEqualTo(Likeness.NEAR);
    assertThat(first(index, "搅拌站太吵\n金桂湾小区外面那个搅拌站吵得睡不着。")).isEqualTo(Likeness.SAME_EVENT);
  }

  private static Likeness first(EventIndex index, String text) {
    return index.suggest(message("q", 5, text), 1).get(0).likeness();
  }

  @Test
  void time_farApart_isAnotherEvent() {
    EventIndex index = Town.withPlant();
    Message later = message("late", 3 * 365, "金桂湾小区有搅拌站\n小区旁边的搅拌站有噪音和灰尘。");

    assertThat(index.add(later).isNew()).isTrue();
  }

  @Test
  void regions_thatDiffer_keepApart() {
    String text = "小区门口烧烤摊油烟扰民\n楼下烧烤摊每晚油烟很大，没有烟道，请城管处理。";
    String other = "楼下烧烤摊油烟\n烧烤摊的油烟每晚飘上楼，请城管来处理一下。";
    EventIndex index = EventIndex.of(EventSpec.standard().withRegions(unit -> unit / 100));
    Town.others().forEach(index::add);
    index.add(message("a", 3, text).withUnit(101));
    double same = score(index, message("b", 4, other).withUnit(150));
    double differing = score(index, message("b", 4, other).withUnit(250));
    double unknown = score(index, message("b", 4, other));

    assertThat(same).isEqualTo(unknown);
    // the factor for two regions, see PairScorer
    assertThat(differing / same).isBetween(0.499, 0.501);
  }

  @Test
  void categories_thatDiffer_countAgainst() {
    EventIndex index = Town.withPlant();
    Message asked = message("q", 13, "金桂湾搅拌站\n金桂湾小区旁边的搅拌站粉尘太大。");
    index.add(Town.plant().get(4).withCategory("环境保护"));

    double same = scoreOfP5(index, asked.withCategory("环境保护"));
    assertThat(scoreOfP5(index, asked)).isEqualTo(same);
    // the factor for two categories, see PairScorer
    assertThat(scoreOfP5(index, asked.withCategory("交通")) / same).isBetween(0.799, 0.801);
  }

  private static double scoreOfP5(EventIndex index, Message message) {
    return index.suggest(message, 10).stream()
        .filter(suggestion -> suggestion.message().equals(id("p5")))
        .findFirst()
        .orElseThrow()
        .score();
  }

  private static double score(EventIndex index, Message message) {
    return index.suggest(message, 1).get(0).score();
  }

  /** The road is the same, what is wrong there is not. */
  @Test
  void onePhraseInCommon_countsLess() {
    EventIndex index = Town.index();
    index.add(message("a", 3, "绕城高速什么时候免费\n绕城高速建成多年，本地车辆可否不收费。"));
    Suggestion suggestion =
        index.suggest(message("b", 4, "绕城高速桥下积水\n绕城高速桥下一下雨就淹，电动车熄火。"), 1).get(0);

    assertThat(suggestion.explanation().toText()).contains("hardly more than one phrase in common");
  }

  @Test
  void event_sumsUp() {
    EventIndex index = Town.withPlant();
    index.add(message("p6", 12.5, Town.plant().get(4).text()).withReporter("reporter of p1"));
    Event event = index.findEvent(id("p3")).orElseThrow();

    assertThat(event.title()).contains("金桂湾");
    assertThat(event.about()).anyMatch(phrase -> phrase.contains("搅拌站"));
    assertThat(event.place()).isEqualTo("金桂湾");
    assertThat(event.first()).isEqualTo(Town.plant().get(0).time());
    assertThat(event.last()).isEqualTo(Town.START.plusDays(12).plusHours(12));
    assertThat(event.people()).isEqualTo(5);
    assertThat(event.texts()).isEqualTo(5);
    assertThat(event.messages()).hasSize(6);
    // p1 3, p2 4, p3 6, p4 9, p5 and p6 12 days after 2 March
    assertThat(event.days()).hasSize(5).containsEntry(LocalDate.of(2026, 3, 14), 2);
    assertThat(event).hasToString("Event[" + event.number() + ", 6 messages]");
  }

  @Test
  void event_trend_goesUpAndDown() {
    EventIndex index = Town.withPlant();
    Event event = index.findEvent(id("p1")).orElseThrow();

    // days 3, 4, 6, 9, 12 after 2 March
    assertThat(event.trend(LocalDate.of(2026, 3, 8))).isEqualTo(Trend.RISING);
    assertThat(event.trend(LocalDate.of(2026, 3, 14))).isEqualTo(Trend.STEADY);
    assertThat(event.trend(LocalDate.of(2026, 3, 17))).isEqualTo(Trend.STEADY);
    assertThat(event.trend(LocalDate.of(2026, 3, 20))).isEqualTo(Trend.FADING);
    assertThat(event.trend(LocalDate.of(2026, 4, 20))).isEqualTo(Trend.QUIET);
  }

  @Test
  void findEvent_unknown_isEmpty() {
    EventIndex index = Town.index();

    assertThat(index.findEvent(id("nobody"))).isEmpty();
    assertThat(index.findEvent(999)).isEmpty();
    assertThat(index.remove(id("nobody"))).isFalse();
  }

  @Test
  void arguments_outOfRange_areRefused() {
    EventIndex index = EventIndex.inMemory();

    assertThatThrownBy(() -> index.rule(id("a"), id("a"), Label.SAME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("messages must be two, was: hotline:a");
    assertThatThrownBy(() -> index.suggest(Town.plant().get(0), -1))
        .hasMessage("most must be at least 0, was: -1");
    assertThatThrownBy(() -> EventSpec.standard().withLink(0))
        .hasMessage("link must be in (0, 1], was: 0.0");
    assertThatThrownBy(() -> EventSpec.standard().withHalfLifeDays(Double.NaN))
        .hasMessage("halfLifeDays must be above 0, was: NaN");
    assertThatThrownBy(() -> EventSpec.standard().withSuggestions(-1))
        .hasMessage("suggestions must be at least 0, was: -1");
  }
}
