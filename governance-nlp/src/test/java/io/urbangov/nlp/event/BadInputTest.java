package io.urbangov.nlp.event;

import static io.urbangov.nlp.event.Town.id;
import static io.urbangov.nlp.event.Town.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.nlp.hotterm.Message;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n\n",
        "！？。，…",
        "\u0000\u0007\u001b\ufffe",
        "\ud800",
        "路灯\udc00坏了\ud83d",
        "😀😀😀🚧",
        "𠮷野家门口𠮷𠮷𠮷",
        "<html><body><script>alert('x')</script>&nbsp;路灯</body></html>",
        "Nothing but English here, no Chinese at all.",
        "ＡＢＣ１２３　　全角　空格",
        "停水",
        "水"
      })
  void oddText_isTaken_andFoundAgain(String text) {
    EventIndex index = Town.withPlant();
    index.add(message("odd", 13, text));
    EventAssignment again = index.add(message("again", 13, text));

    assertThat(index.size()).isEqualTo(19);
    assertThat(index.findEvent(id("odd")).orElseThrow().messages()).contains(id("odd"));
    assertThat(again.suggestions())
        .allSatisfy(it -> assertThat(it.score()).isBetween(0.0, 1.0))
        .allSatisfy(it -> assertThat(it.confidence()).isBetween(0.0, 1.0));
    assertThat(index.events(5)).hasSize(1);
  }

  @Test
  void texts_withoutAnyWord_areNotOfOneEvent() {
    EventIndex index = EventIndex.inMemory();
    index.add(message("a", 1, ""));
    index.add(message("b", 1, ""));
    index.add(message("c", 1, "……"));

    assertThat(index.events(1)).hasSize(3);
  }

  @Test
  void millionCharacters_areReadInPart() {
    EventIndex index = Town.withPlant();
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("金桂湾搅拌站\n金桂湾小区旁边的搅拌站粉尘噪音。");
    while (text.length() < 1_000_000) {
      text.appendCodePoint(0x4E00 + random.nextInt(5_000));
    }
    index.add(message("long", 13, text.toString()));
    index.add(message("one", 13, "水".repeat(1_000_000)));

    assertThat(index.size()).isEqualTo(19);
    assertThat(index.findEvent(id("long")).orElseThrow().title()).isEqualTo("金桂湾搅拌站");
    assertThat(index.findEvent(id("one")).orElseThrow().title()).hasSizeLessThan(100);
  }

  @Test
  void times_farInTheFutureAndPast_areTaken() {
    EventIndex index = Town.withPlant();
    String text = Town.plant().get(0).text();
    EventAssignment future =
        index.add(Message.of(id("f"), LocalDateTime.of(9999, 12, 31, 0, 0), text));
    EventAssignment past = index.add(Message.of(id("p"), LocalDateTime.of(1, 1, 1, 0, 0), text));

    assertThat(future.isNew()).isTrue();
    assertThat(past.isNew()).isTrue();
    assertThat(future.suggestions()).isEmpty();
    index.add(message("p6", 13, Town.plant().get(4).text()));
    assertThat(index.findEvent(id("p6")).orElseThrow().messages()).hasSize(6);
  }

  /** A million of them would be the same; each costs what one costs. */
  @Test
  void flood_ofOneText_isOneTextOfOnePerson_andHidesNothing() {
    EventIndex index = Town.withPlant();
    String text = "强烈投诉金桂湾搅拌站\n金桂湾小区旁边的搅拌站必须马上搬走，粉尘噪音害人！";
    for (int i = 0; i < 3_000; i++) {
      index.add(message("flood" + i, 5 + i / 3_000.0, text).withReporter("one"));
    }
    Event event = index.findEvent(id("p1")).orElseThrow();

    assertThat(event.messages()).hasSize(3_005);
    assertThat(event.texts()).isEqualTo(6);
    assertThat(event.people()).isEqualTo(6);
    List<Suggestion> found = index.suggest(message("q", 6, "金桂湾搅拌站\n搅拌站的粉尘和噪音"), 5);
    assertThat(found).hasSize(5);
    assertThat(found.stream().filter(it -> it.message().key().startsWith("flood"))).hasSize(1);
  }

  /** Copies with a number each are as many texts, but no more than some are looked at. */
  @Test
  void flood_ofNearCopies_staysBounded() {
    EventIndex index = Town.withPlant();
    for (int i = 0; i < 2_500; i++) {
      index.add(message("n" + i, 5, "第" + i + "次投诉\n北门菜市场的摊贩占道经营，第" + i + "次要求取缔。"));
    }

    assertThat(index.findEvent(id("n2499")).orElseThrow().messages()).hasSizeGreaterThan(2_400);
    assertThat(index.findEvent(id("p1")).orElseThrow().messages()).hasSize(5);
  }

  @Test
  void toString_showsNoText() {
    EventIndex index = Town.index();
    EventAssignment assignment = index.add(Town.plant().get(0));
    index.add(Town.plant().get(1));
    Suggestion suggestion = index.suggest(Town.plant().get(0), 1).get(0);

    assertThat(suggestion).hasToString("Suggestion[hotline:p2]");
    assertThat(assignment.toString()).doesNotContain("搅拌站");
  }
}
