package io.urbangov.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.RecordId;
import io.urbangov.nlp.event.EventIndex;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQualityTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);

  /** Groups 0 with three messages and 1 with two: four true pairs. */
  private static ScoredPairs pairs() {
    ScoredPairs pairs = new ScoredPairs(new int[] {3, 2});
    pairs.add(0.9, 0, 0);
    pairs.add(0.8, 0, -1);
    pairs.add(0.7, 0, 0);
    pairs.add(0.6, 1, 1);
    pairs.add(0.5, 0, 1);
    pairs.add(0.4, -1, -1);
    return pairs;
  }

  @Test
  void at_countsPairsWithAGroup_andThoseNeverScored() {
    ScoredPairs.Quality quality = pairs().at(0.6);

    // 3 of 4 taken are right, 3 of 4 true ones are taken; one true pair has no score
    assertThat(quality.precision()).isEqualTo(0.75);
    assertThat(quality.recall()).isEqualTo(0.75);
    assertThat(quality.f1()).isEqualTo(0.75);
  }

  @Test
  void best_isTheHighestF1_andCrossValidatedIsNotHigher() {
    assertThat(pairs().best().threshold()).isEqualTo(0.6);
    assertThat(pairs().best().f1()).isEqualTo(0.75);
    // for group 0 the best of group 1 alone is 0.6: 2 right of 3; for group 1 that of 0 is 0.7:
    // none
    assertThat(pairs().crossValidatedF1()).isCloseTo(2.0 * 2 / (3 + 4), within(1e-12));
  }

  @Test
  void hits_countFirstAndFirstFive() {
    Hits hits = new Hits();
    hits.add(0, List.of(0, 1));
    hits.add(0, List.of(1, 1, 1, 1, 0));
    hits.add(0, List.of(1, 1, 1, 1, 1, 0));
    hits.add(1, List.of());

    assertThat(hits.asked()).isEqualTo(4);
    assertThat(hits.atOne()).isEqualTo(0.25);
    assertThat(hits.atFive()).isEqualTo(0.5);
  }

  @Test
  void simHash_differsLittleForTextsThatDifferLittle() {
    String text = "金桂湾小区旁边五十米建了一个混凝土搅拌站，粉尘和噪音让人没法生活。";
    long hash = SimHash.of(Grams.of(text));

    assertThat(SimHash.similarity(hash, SimHash.of(Grams.of(text)))).isEqualTo(1);
    assertThat(SimHash.similarity(hash, SimHash.of(Grams.of(text + "快来"))))
        .isGreaterThan(SimHash.similarity(hash, SimHash.of(Grams.of("社保卡丢了怎么补办"))));
  }

  @Test
  void jaccard_ofSets() {
    assertThat(Grams.jaccard(Set.of("a", "b"), Set.of("b", "c"))).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Grams.jaccard(Set.of(), Set.of())).isZero();
  }

  @Test
  void bCubed_countsStrangersAsWrong() {
    EventIndex index = EventIndex.inMemory();
    List<Message> messages =
        List.of(message("a", "电梯困人，配件没到"), message("b", "电梯困人，配件没到"), message("c", "电梯困人，配件没到"));
    messages.forEach(index::add);
    GroupedMessages data =
        new GroupedMessages(messages, Map.of(messages.get(0).id(), 0, messages.get(1).id(), 0));
    GroupedBCubed bCubed = GroupedBCubed.of(index, data);

    // one event of three, two of them of the group
    assertThat(bCubed.precision()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(bCubed.lenient()).isEqualTo(1);
    assertThat(bCubed.recall()).isEqualTo(1);
    assertThat(bCubed.f1()).isCloseTo(0.8, within(1e-12));
    assertThat(bCubed.lenientF1()).isEqualTo(1);
  }

  @Test
  void moreLikeThis_findsTheMostAlike_withoutItself() {
    List<Message> messages =
        List.of(message("a", "电梯困人，配件没到"), message("b", "电梯又困人了"), message("c", "社保卡补办"));
    try (MoreLikeThis search = new MoreLikeThis(messages)) {
      assertThat(search.find(messages.get(0), 5)).containsExactly(messages.get(1).id());
    }
  }

  @Test
  void crowd_isTheSameForTheSameSeed_andInTheOrderOfTime() {
    List<Message> real = List.of(message("a", "一\n电梯困人，配件没到"), message("b", "二\n路灯坏了。看不见"));
    Message first = new Crowd(real, 3).message(0, 10);
    Crowd again = new Crowd(real, 3);

    assertThat(again.message(0, 10)).isEqualTo(first);
    assertThat(again.message(9, 10).time()).isAfter(first.time());
  }

  @Test
  void groupedMessages_areReadInTheOrderOfTime(@TempDir Path folder) throws IOException {
    Path messages = folder.resolve("messages.csv");
    Files.writeString(
        messages,
        """
        留言编号,留言用户,留言主题,留言时间,留言详情
        2,u2,题二,2019-01-02 10:00:00,在B3区的路灯
        1,u1,A1区题一,2019-01-01 10:00:00,电梯
        3,u1,题三,2019-01-03 10:00:00,停水
        """);
    Path groups = folder.resolve("groups.csv");
    Files.writeString(groups, "event_id,留言编号\nE1,1\nE1,3\n");
    GroupedMessages data = GroupedMessages.read(messages, groups);

    assertThat(data.messages())
        .extracting(message -> message.id().key())
        .containsExactly("1", "2", "3");
    assertThat(data.messages()).extracting(Message::unit).containsExactly(1, 0, -1);
    assertThat(data.grouped()).containsExactly(0, 2);
    assertThat(data.sizes()).containsExactly(2);
    assertThat(data.pairs()).isEqualTo(1);
  }

  private static Message message(String key, String text) {
    return Message.of(new RecordId("message", key), START, text);
  }
}
