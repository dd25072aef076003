package io.urbangov.nlp.event;

import static io.urbangov.nlp.event.Town.id;
import static io.urbangov.nlp.event.Town.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Corrections, removals and rulings. */
class RevisionTest {

  private static long event(EventIndex index, String key) {
    return index.findEvent(id(key)).orElseThrow().number();
  }

  @Test
  void remove_oneMessage_leavesTheOthers() {
    EventIndex index = Town.withPlant();
    long number = event(index, "p1");

    assertThat(index.remove(id("p1"))).isTrue();
    assertThat(index.findEvent(id("p1"))).isEmpty();
    assertThat(index.findEvent(number).orElseThrow().messages())
        .containsExactly(id("p2"), id("p3"), id("p4"), id("p5"));
    assertThat(index.suggest(Town.plant().get(0), 10))
        .extracting(Suggestion::message)
        .doesNotContain(id("p1"));
  }

  @Test
  void remove_all_leavesNothing() {
    EventIndex index = Town.withPlant();
    Town.plant().forEach(message -> index.remove(message.id()));
    Town.others().forEach(message -> index.remove(message.id()));

    assertThat(index.size()).isZero();
    assertThat(index.events(1)).isEmpty();
    assertThat(index.suggest(Town.plant().get(0), 10)).isEmpty();
  }

  @Test
  void add_sameIdAgain_corrects() {
    EventIndex index = Town.withPlant();
    index.add(message("p3", 6, "南溪河有人电鱼\n南溪河边晚上有人电鱼，希望渔政来管一管。"));

    assertThat(index.size()).isEqualTo(17);
    assertThat(event(index, "p3")).isNotEqualTo(event(index, "p1"));
    index.add(Town.plant().get(2));
    assertThat(event(index, "p3")).isEqualTo(event(index, "p1"));
  }

  @Test
  void rule_different_splits_andHoldsForWhatComesLater() {
    EventIndex index = Town.withPlant();
    index.rule(id("p1"), id("p2"), Label.DIFFERENT);

    assertThat(event(index, "p1")).isNotEqualTo(event(index, "p2"));
    index.add(message("p6", 13, "金桂湾搅拌站粉尘\n金桂湾小区旁边的搅拌站噪音大粉尘多。"));
    assertThat(event(index, "p1")).isNotEqualTo(event(index, "p2"));
    // withdrawn, the two are one again
    index.rule(id("p2"), id("p1"), Label.UNSURE);
    assertThat(event(index, "p1")).isEqualTo(event(index, "p2"));
  }

  @Test
  void rule_same_unites_andKeepsTheOlderNumber() {
    EventIndex index = Town.withPlant();
    long lake = event(index, "other4");
    index.rule(id("p3"), id("other4"), Label.SAME);

    assertThat(event(index, "p1")).isEqualTo(event(index, "other4")).isEqualTo(lake);
    assertThat(index.findEvent(lake).orElseThrow().messages()).hasSize(6);
    index.rule(id("p3"), id("other4"), Label.UNSURE);
    assertThat(event(index, "p1")).isNotEqualTo(event(index, "other4"));
  }

  @Test
  void rule_beforeTheMessagesCome_holds() {
    EventIndex index = Town.index();
    index.rule(id("p1"), id("other0"), Label.SAME);
    index.rule(id("p2"), id("p1"), Label.DIFFERENT);
    Town.plant().forEach(index::add);

    assertThat(event(index, "p1")).isEqualTo(event(index, "other0"));
    assertThat(event(index, "p1")).isNotEqualTo(event(index, "p2"));
  }

  @Test
  void rule_sameAgainstDifferent_isWithoutEffect() {
    EventIndex index = Town.index();
    index.rule(id("other0"), id("other1"), Label.DIFFERENT);
    index.rule(id("other0"), id("other2"), Label.SAME);
    index.rule(id("other1"), id("other2"), Label.SAME);

    assertThat(event(index, "other0")).isNotEqualTo(event(index, "other1"));
    // the earlier came together, the later stays apart
    assertThat(event(index, "other0")).isEqualTo(event(index, "other2"));
  }

  @Test
  void rule_onCopies_tellsThemApart() {
    EventIndex index = Town.index();
    String text = "楼顶信号塔辐射\n我们楼顶装了信号塔，担心辐射，要求拆除。";
    List.of("c1", "c2", "c3").forEach(key -> index.add(message(key, 4, text)));
    assertThat(event(index, "c1")).isEqualTo(event(index, "c3"));
    index.rule(id("c1"), id("c2"), Label.DIFFERENT);

    assertThat(event(index, "c1")).isNotEqualTo(event(index, "c2"));
    assertThat(index.findEvent(id("c3")).orElseThrow().messages()).hasSize(2);
    assertThat(index.size()).isEqualTo(15);
  }

  /** Each is like the one before it, and the last is like nothing of the first. */
  @Test
  void chain_ofMessagesThatDrift_isNotOneEvent() {
    EventIndex index = Town.index();
    String[] parts = {
      "松涛路挖开没有回填", "幼儿园门前积水很深", "银杏广场喷泉漏电", "护城河栏杆断裂", "百货大楼消防通道堵塞", "青年公寓断网三天",
      "河西水厂水压不足", "体育馆顶棚漏雨", "老年食堂涨价", "公墓收费不透明", "码头夜间装卸轰鸣", "茶厂废水流进稻田"
    };
    for (int i = 0; i + 1 < parts.length; i++) {
      index.add(message("d" + i, 4 + i, parts[i] + "，" + parts[i + 1]));
    }

    // two neighbours share half of their words; a third would need both
    assertThat(index.events(4)).isEmpty();
  }

  @Test
  void revisions_inAnyOrder_leaveEachMessageInOneEvent() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<Label> labels = List.of(Label.SAME, Label.DIFFERENT, Label.UNSURE);
      EventIndex index = EventIndex.inMemory();
      Map<RecordId, Message> there = new TreeMap<>();
      List<Message> all = new ArrayList<>(Town.others());
      all.addAll(Town.plant());
      all.addAll(Town.plant().stream().map(it -> copy(it, "copy" + it.id().key())).toList());
      for (int step = 0; step < 120; step++) {
        Message message = all.get(random.nextInt(all.size()));
        Message other = all.get(random.nextInt(all.size()));
        switch (random.nextInt(4)) {
          case 0 -> {
            assertThat(index.remove(message.id()))
                .as("seed %d", seed)
                .isEqualTo(there.remove(message.id()) != null);
          }
          case 1 -> {
            if (!message.id().equals(other.id())) {
              Label label = labels.get(random.nextInt(3));
              index.rule(message.id(), other.id(), label);
            }
          }
          default -> {
            index.add(message);
            there.put(message.id(), message);
          }
        }
        List<Event> events = index.events(1);
        assertThat(events.stream().flatMap(event -> event.messages().stream()))
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(there.keySet());
        assertThat(events).extracting(Event::number).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void differentRulings_holdAfterAnyRevisions() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      EventIndex index = Town.index();
      List<Message> plant = new ArrayList<>(Town.plant());
      index.rule(id("p1"), id("p4"), Label.DIFFERENT);
      Collections.shuffle(plant, random);
      plant.forEach(index::add);
      index.rule(id("p2"), id("p3"), Label.SAME);
      index.remove(plant.get(0).id());
      index.add(plant.get(0));

      assertThat(event(index, "p1")).as("seed %d", seed).isNotEqualTo(event(index, "p4"));
      assertThat(event(index, "p2")).as("seed %d", seed).isEqualTo(event(index, "p3"));
    }
  }

  private static Message copy(Message message, String key) {
    return Message.of(id(key), message.time().plusDays(1), message.text());
  }
}
